import { Picker, Text, View } from '@tarojs/components';
import { addInspection } from '../../api/inspections';
import type { Grid } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { openInstead } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { toast } from '../../lib/ui';
import { For } from '../For';
import { dayFrom, dayText } from '../../lib/days';
import { Field, Line } from '../../components/fields';
import { useKept } from '../../lib/kept';
import { isOffice } from '../supervision/roles';

function Form({ grids }: { grids: Grid[] }) {
  const now = Date.now();
  const { value, change, done } = useKept('inspection-new', {
    topic: '',
    heldOn: dayFrom(now, 0),
    inspectors: '',
    visitedIds: [] as string[],
  });
  const communities = grids.filter(({ level }) => level === 2);
  const visits = (id: string) => value.visitedIds.includes(id);
  const toggle = (id: string) =>
    change({
      visitedIds: visits(id) ? value.visitedIds.filter((one) => one !== id) : [...value.visitedIds, id],
    });
  const lacks = [
    value.topic.trim() === '' ? '请写督查内容' : null,
    value.inspectors.trim() === '' ? '请写督查人员' : null,
    value.visitedIds.length === 0 ? '请选到过的社区' : null,
  ].filter((lack) => lack !== null);
  const send = async () => {
    if (lacks[0] !== undefined) {
      toast(lacks[0]);
      return;
    }
    const { key, heldOn, visitedIds } = value;
    const topic = value.topic.trim();
    const round = await addInspection({
      key,
      topic,
      heldOn,
      inspectors: value.inspectors.trim(),
      visitedIds,
    });
    done();
    toast('已登记，接着记发现的问题');
    openInstead('staff/inspection', { id: round.id });
  };
  return (
    <View className="card">
      <Line
        id="topic"
        title="督查内容"
        required
        value={value.topic}
        max={60}
        placeholder="比如：工地扬尘和巡查落实情况"
        onChange={(topic) => change({ topic })}
      />
      <Field title="哪一天" required>
        <Picker
          mode="date"
          value={value.heldOn}
          end={dayFrom(now, 0)}
          onChange={({ detail }) => change({ heldOn: detail.value })}
        >
          <View className="choice">{dayText(value.heldOn, now)}</View>
        </Picker>
      </Field>
      <Line
        id="inspectors"
        title="督查人员"
        required
        value={value.inspectors}
        max={200}
        placeholder="比如：督察室、长效办"
        onChange={(inspectors) => change({ inspectors })}
      />
      <Field title="到过哪些社区" required>
        <View className="chips">
          {communities.map(({ id, name }) => (
            <View
              key={id}
              id={`visited-${name}`}
              className={`chip chip-small ${visits(id) ? 'chip-on' : ''}`}
              onClick={() => toggle(id)}
            >
              {name}
            </View>
          ))}
        </View>
      </Field>
      <Btn id="send-inspection" kind="good" onPress={send}>
        登记
      </Btn>
      {lacks.length > 0 ? <Text className="soft small centre">{lacks.join('；')}</Text> : null}
    </View>
  );
}

function New() {
  const asked = useAsk(reference.grids, []);
  return <Answer asked={asked}>{(grids) => <Form grids={grids} />}</Answer>;
}

export default function InspectionNewPage() {
  return (
    <Page title="登记督查">
      <For who={isOffice} why="登录后登记督查。">
        {() => <New />}
      </For>
    </Page>
  );
}
