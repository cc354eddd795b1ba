import { Text, View } from '@tarojs/components';
import { type AlertLevel, startAlert } from '../../api/queue';
import { Btn } from '../../components/Btn';
import { confirm, toast } from '../../lib/ui';
import { dayFrom, instantOf, timeOf } from '../../lib/days';
import { Chips, Field, Line } from '../../components/fields';
import { useKept } from '../../lib/kept';
import { Moment } from './Moment';
import { effectsOf, LEVELS, spanOf } from './words';

type From = 'now' | 'at';
type Until = 'open' | 'at';

const LEVEL_CHIPS = [
  ['yellow', '黄色'],
  ['orange', '橙色'],
  ['red', '红色'],
] as const;
const FROM_CHIPS: readonly (readonly [From, string])[] = [
  ['now', '现在'],
  ['at', '另选时间'],
];
const UNTIL_CHIPS: readonly (readonly [Until, string])[] = [
  ['open', '宣布结束为止'],
  ['at', '选好时间'],
];

const empty = (now: number) => ({
  level: null as AlertLevel | null,
  reason: '',
  from: 'now' as From,
  fromDay: dayFrom(now, 0),
  fromTime: timeOf(now),
  until: 'open' as Until,
  untilDay: dayFrom(now, 3),
  untilTime: '00:00',
});

/** The office starts an alert, at once or from a time on. */
export function StartForm({
  affects,
  onStarted,
}: {
  affects: readonly string[];
  onStarted: () => Promise<void>;
}) {
  const { value, change, done } = useKept('alert', empty(Date.now()));
  const { level, reason, from, until } = value;
  const send = async () => {
    if (level === null || reason.trim() === '') {
      toast(level === null ? '请选级别' : '请写依据');
      return;
    }
    const startsAt = from === 'at' ? instantOf(value.fromDay, value.fromTime) : null;
    const endsAt = until === 'at' ? instantOf(value.untilDay, value.untilTime) : null;
    const shown = spanOf({ startsAt: startsAt ?? new Date().toISOString(), endsAt }, Date.now());
    const content = `${shown}。没办完的案件在一两分钟内重算时限。`;
    if (!(await confirm({ title: `启动${LEVELS[level]}`, content, yes: '启动' }))) return;
    await startAlert({
      key: value.key,
      level,
      reason: reason.trim(),
      ...(startsAt === null ? {} : { startsAt }),
      ...(endsAt === null ? {} : { endsAt }),
    });
    done();
    toast('已启动');
    await onStarted();
  };
  return (
    <View className="card" id="start-alert">
      <Text className="card-title">启动应急</Text>
      <Field title="级别" required>
        <Chips
          name="level"
          options={LEVEL_CHIPS}
          value={level}
          onChange={(next) => change({ level: next })}
        />
      </Field>
      {level === null ? null : (
        <View className="hint alert-effects" id="effects">
          <Text>{affects.join('；')}，这几类举报：</Text>
          {effectsOf(level).map((line) => (
            <Text key={line}>· {line}</Text>
          ))}
        </View>
      )}
      <Line
        id="alert-reason"
        title="依据"
        required
        value={reason}
        max={200}
        placeholder="比如：市应急办 12 月 3 日通知"
        onChange={(next) => change({ reason: next })}
      />
      <Field title="从什么时候" required>
        <Chips name="from" options={FROM_CHIPS} value={from} onChange={(next) => change({ from: next })} />
      </Field>
      {from === 'at' ? (
        <Moment
          id="from-at"
          day={value.fromDay}
          time={value.fromTime}
          onChange={({ day, time }) =>
            change({ ...(day ? { fromDay: day } : {}), ...(time ? { fromTime: time } : {}) })
          }
        />
      ) : null}
      <Field title="到什么时候" required>
        <Chips
          name="until"
          options={UNTIL_CHIPS}
          value={until}
          onChange={(next) => change({ until: next })}
        />
      </Field>
      {until === 'at' ? (
        <Moment
          id="until-at"
          day={value.untilDay}
          time={value.untilTime}
          onChange={({ day, time }) =>
            change({ ...(day ? { untilDay: day } : {}), ...(time ? { untilTime: time } : {}) })
          }
        />
      ) : null}
      <Btn id="send-alert" kind="good" onPress={send}>
        启动
      </Btn>
    </View>
  );
}
