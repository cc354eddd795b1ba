import { Picker, Text, View } from '@tarojs/components';
import { giveLeave, type RosterSeat } from '../../api/roster';
import { Btn } from '../../components/Btn';
import { dayAfter } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { dayText } from '../../lib/days';
import { Chips, Field } from '../../components/fields';
import { useKept } from '../../lib/kept';

/** So many names are read at a glance; more are turned through. */
const FEW = 7;
const NOBODY = '没有，由同网格的人继续办';

function Day(props: {
  id: string;
  title: string;
  value: string;
  start: string;
  onChange: (day: string) => void;
}) {
  const { id, title, value, start, onChange } = props;
  return (
    <Field title={title} required>
      <Picker
        mode="date"
        value={value || start}
        start={start}
        onChange={({ detail }) => onChange(detail.value)}
      >
        <View className="choice" id={id}>
          {value ? dayText(value, Date.now()) : '点这里选日子'}
        </View>
      </Picker>
    </Field>
  );
}

/** Leave with a stand-in: the deputy (AB角) is proposed. */
export function LeaveForm({ seat, onGiven }: { seat: RosterSeat; onGiven: (after: RosterSeat) => void }) {
  const proposed = seat.standIns.find(({ seatId }) => seatId === seat.deputySeatId)?.seatId ?? '';
  const { value, change, done } = useKept(`leave-${seat.id}`, { from: '', until: '', standIn: proposed });
  const names = [NOBODY, ...seat.standIns.map(({ name }) => name)];
  const index = seat.standIns.findIndex(({ seatId }) => seatId === value.standIn) + 1;
  const today = dayAfter(Date.now(), 0);
  const choose = (at: number) => change({ standIn: seat.standIns[at - 1]?.seatId ?? '' });
  const send = async () => {
    if (value.from === '' || value.until === '') {
      toast('请选开始和结束的日子');
      return;
    }
    const sure = {
      title: '登记请假',
      content:
        index > 0
          ? `这几天由${names[index] ?? ''}代理，能看到并办理这个岗位的案件，到期自动结束。`
          : '没有代理人：这几天的案件由同网格的人继续办。',
      yes: '登记',
    };
    if (!(await confirm(sure))) return;
    const { key, from, until, standIn } = value;
    const after = await giveLeave(seat.id, {
      key,
      from,
      until,
      ...(index > 0 ? { standInSeatId: standIn } : {}),
    });
    done();
    toast('已登记请假');
    onGiven(after);
  };
  return (
    <View className="card" id="leave-form">
      <Text className="card-title">请假</Text>
      <Day
        id="leave-from"
        title="从哪一天"
        value={value.from}
        start={today}
        onChange={(from) => change({ from })}
      />
      <Day
        id="leave-until"
        title="到哪一天（含当天）"
        value={value.until}
        start={value.from || today}
        onChange={(until) => change({ until })}
      />
      <Field title="谁来代理" required>
        {names.length <= FEW ? (
          <Chips
            name="stand-in"
            options={names.map((name, at) => [at, name] as const)}
            value={index}
            onChange={choose}
          />
        ) : (
          <Picker
            mode="selector"
            range={names}
            value={index}
            onChange={({ detail }) => choose(Number(detail.value))}
          >
            <View className="choice" id="leave-stand-in">
              {names[index]}
            </View>
          </Picker>
        )}
      </Field>
      {seat.standIns.length === 0 ? (
        <Text className="soft small">同一社区还没有别人认领席位，暂时选不了代理人。</Text>
      ) : null}
      <Btn id="give-leave" kind="good" onPress={send}>
        登记请假
      </Btn>
    </View>
  );
}
