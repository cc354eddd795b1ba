import { Picker, Text, View } from '@tarojs/components';
import { type Calendar, setDays } from '../../api/calendar';
import { Btn } from '../../components/Btn';
import { dayAfter } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { dayText } from '../../lib/days';
import { Chips, Field, Line } from '../../components/fields';
import { useKept } from '../../lib/kept';

function Day(props: {
  id: string;
  title: string;
  value: string;
  start: string;
  onChange: (day: string) => void;
}) {
  const { id, title, value, start, onChange } = props;
  // The wheel starts at today where it can: January is far to turn.
  const today = dayAfter(Date.now(), 0);
  return (
    <Field title={title} required={id === 'from'}>
      <Picker
        mode="date"
        value={value || (today > start ? today : start)}
        start={start}
        onChange={({ detail }) => onChange(detail.value)}
      >
        <View className="choice" id={`day-${id}`}>
          {value ? dayText(value, Date.now()) : '点这里选日子'}
        </View>
      </Picker>
    </Field>
  );
}

/** The office sets days; the last day may be left out for one day. */
export function SetForm({ year, onSet }: { year: number; onSet: (after: Calendar) => void }) {
  const { value, change, done } = useKept('calendar', { worked: 'no', from: '', to: '', reason: '' });
  const { worked, from, to, reason, key } = value;
  const send = async () => {
    if (from === '') {
      toast('请选日子');
      return;
    }
    if (reason.trim() === '') {
      toast('请写依据，比如哪份通知');
      return;
    }
    const days =
      to && to !== from
        ? `${dayText(from, Date.now())}到${dayText(to, Date.now())}`
        : dayText(from, Date.now());
    const asked = {
      title: worked === 'yes' ? '设为上班' : '设为放假',
      content: `${days}${worked === 'yes' ? '上班' : '放假'}。没办结的案件会重新计算时限，并写进各件的办理经过。`,
      yes: '确定',
    };
    if (!(await confirm(asked))) return;
    const after = await setDays({
      key,
      from,
      ...(to && to !== from ? { to } : {}),
      worked: worked === 'yes',
      reason: reason.trim(),
    });
    done();
    toast('已设置');
    onSet(after);
  };
  const first = `${year}-01-01`;
  return (
    <View className="card">
      <Text className="card-title">设置日子</Text>
      <Chips
        name="worked"
        options={[
          ['no', '放假'],
          ['yes', '调休上班'],
        ]}
        value={worked}
        onChange={(next) => change({ worked: next })}
      />
      <Day
        id="from"
        title="哪一天（从）"
        value={from}
        start={first}
        onChange={(day) => change({ from: day })}
      />
      <Day
        id="to"
        title="到哪一天"
        value={to}
        start={from || first}
        onChange={(day) => change({ to: day })}
      />
      <Line
        id="reason"
        title="依据"
        required
        value={reason}
        max={200}
        placeholder="比如：国务院办公厅放假通知"
        onChange={(next) => change({ reason: next })}
      />
      <Btn id="set-days" kind="good" onPress={send}>
        {worked === 'yes' ? '设为上班' : '设为放假'}
      </Btn>
    </View>
  );
}
