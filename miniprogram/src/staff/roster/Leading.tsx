import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { addLeading, endLeading, type RosterOverview } from '../../api/roster';
import { Btn } from '../../components/Btn';
import { confirm, toast } from '../../lib/ui';
import { Chips, Line } from '../../components/fields';
import { useKept } from '../../lib/kept';

const DUTIES = [
  ['leader', '组长'],
  ['deputy', '副组长'],
  ['member', '成员'],
] as const;
type Duty = (typeof DUTIES)[number][0];
const EMPTY: { duty: Duty; name: string; title: string } = { duty: 'member', name: '', title: '' };

/** The leading group (领导小组), which the office keeps. */
export function Leading({
  overview,
  onChanged,
}: {
  overview: RosterOverview;
  onChanged: (after: RosterOverview) => void;
}) {
  const { value, change, done } = useKept('leading', EMPTY);
  const [adding, setAdding] = useState(false);
  const add = async () => {
    if (value.name.trim() === '' || value.title.trim() === '') {
      toast('请写姓名、单位和职务');
      return;
    }
    const { key, duty, name, title } = value;
    onChanged(await addLeading({ key, duty, personName: name, title }));
    done();
    setAdding(false);
    toast('已增加');
  };
  const end = async (id: string, name: string) => {
    const sure = { title: '移出领导小组', content: `${name}不再列在领导小组里。`, yes: '移出' };
    if (await confirm(sure)) onChanged(await endLeading(id));
  };
  return (
    <View className="card" id="leading">
      <Text className="card-title">领导小组</Text>
      {overview.leading.length === 0 ? <Text className="soft">还没有登记成员。</Text> : null}
      {overview.leading.map(({ id, dutyName, personName, title }) => (
        <View className="roster-row" key={id}>
          <View className="grow">
            <Text className="seat-name">
              {dutyName} · {personName}
            </Text>
            <Text className="soft small">{title}</Text>
          </View>
          {overview.mayLead ? (
            <Text className="link" onClick={() => void end(id, personName)}>
              移出
            </Text>
          ) : null}
        </View>
      ))}
      {overview.mayLead && !adding ? (
        <Btn id="open-leading" kind="plain" small onPress={() => setAdding(true)}>
          增加成员
        </Btn>
      ) : null}
      {adding ? (
        <>
          <Chips name="duty" options={DUTIES} value={value.duty} onChange={(duty) => change({ duty })} />
          <Line
            id="leading-name"
            title="姓名"
            required
            value={value.name}
            max={20}
            placeholder="本人姓名"
            onChange={(name) => change({ name })}
          />
          <Line
            id="leading-title"
            title="单位和职务"
            required
            value={value.title}
            max={40}
            placeholder="比如：长效办主任"
            onChange={(title) => change({ title })}
          />
          <Btn id="add-leading" kind="good" onPress={add}>
            增加
          </Btn>
        </>
      ) : null}
    </View>
  );
}
