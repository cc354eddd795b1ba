import { View } from '@tarojs/components';
import { Chips } from '../../components/fields';
import { Pick, Several } from './choices';
import type { RuleForm, Weekday } from './form';

interface Props {
  form: RuleForm;
  change: (part: Partial<RuleForm>) => void;
}

const DAYS: readonly (readonly [RuleForm['days'], string])[] = [
  ['every_day', '每天'],
  ['workdays', '工作日'],
  ['free_days', '休息日、节假日'],
  ['weekdays', '选星期几'],
];
const WEEKDAYS: readonly (readonly [Weekday, string])[] = [
  [1, '一'],
  [2, '二'],
  [3, '三'],
  [4, '四'],
  [5, '五'],
  [6, '六'],
  [7, '日'],
];
const HOURS = [
  ['all', '全天'],
  ['some', '选时段'],
] as const;
const NIGHT = { from: '22:00', to: '06:00' };

/** When a rule holds: days, hours, and from when until when. */
export function TimeFields({ form, change }: Props) {
  const { days, weekdays, hours, validFrom, validTo } = form;
  return (
    <>
      <Chips name="days" options={DAYS} value={days} onChange={(value) => change({ days: value })} />
      {days === 'weekdays' ? (
        <Several
          name="weekday"
          options={WEEKDAYS}
          values={weekdays}
          onChange={(values) => change({ weekdays: values })}
        />
      ) : null}
      <Chips
        name="hours"
        options={HOURS}
        value={hours === null ? 'all' : 'some'}
        onChange={(value) => change({ hours: value === 'all' ? null : (hours ?? NIGHT) })}
      />
      {hours ? (
        <>
          <Pick
            id="from"
            mode="time"
            title="从"
            value={hours.from}
            empty=""
            onChange={(from) => change({ hours: { ...hours, from } })}
          />
          <Pick
            id="to"
            mode="time"
            title={hours.to <= hours.from ? '到次日' : '到'}
            value={hours.to}
            empty=""
            onChange={(to) => change({ hours: { ...hours, to } })}
          />
        </>
      ) : null}
      <Pick
        id="valid-from"
        mode="date"
        title="哪天起有效"
        value={validFrom}
        empty="马上"
        onChange={(value) => change({ validFrom: value })}
      />
      <Pick
        id="valid-to"
        mode="date"
        title="到哪天为止"
        value={validTo}
        empty="一直有效"
        onChange={(value) => change({ validTo: value })}
      />
      {validFrom || validTo ? (
        <View className="link" id="clear-valid" onClick={() => change({ validFrom: '', validTo: '' })}>
          不限有效期
        </View>
      ) : null}
    </>
  );
}
