import { Text, View } from '@tarojs/components';
import { type ChecklistItem, getItems, stopItem } from '../../api/patrol';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { confirm, toast } from '../../lib/ui';
import { For } from '../For';
import { patrols } from '../patrol/words';
import { dayText } from '../../lib/days';
import { isOffice } from '../supervision/roles';

type Items = { items: ChecklistItem[] };

function Item({
  item,
  edits,
  onChanged,
}: {
  item: ChecklistItem;
  edits: boolean;
  onChanged: (after: Items) => void;
}) {
  const stop = async () => {
    const asked = {
      title: '停用这一项',
      content: `「${item.title}」从明天起不再排进计划，以前的记录都在。`,
      yes: '停用',
    };
    if (!(await confirm(asked))) return;
    onChanged(await stopItem(item.id));
    toast('明天起停用');
  };
  return (
    <View className="card checklist-item">
      <View className="between">
        <Text className="plan-title">{item.title}</Text>
        <Text className="mark mark-calm">{item.frequency}</Text>
      </View>
      <Text className="plan-standard">标准：{item.standard}</Text>
      <Text className="soft small">
        {item.scope}
        {item.later ? ` · ${dayText(item.fromDay, Date.now())}起执行` : ''}
      </Text>
      {edits ? (
        <View className="plan-buttons">
          <Btn kind="plain" small onPress={() => open('staff/checklist-item', { id: item.id })}>
            修改
          </Btn>
          <Btn kind="quiet" small onPress={stop}>
            停用
          </Btn>
        </View>
      ) : null}
    </View>
  );
}

function Checklist({ edits }: { edits: boolean }) {
  const asked = useAsk<Items>(getItems, []);
  return (
    <Answer asked={asked}>
      {({ items }) => (
        <>
          <Text className="soft">
            {edits
              ? '修改、停用都从明天起执行，已经到期的不受影响。'
              : '清单由街道办制定；每天的计划按它自动排好。'}
          </Text>
          {items.length === 0 ? <Empty title="清单是空的" advice="街道办可以点下面的「加一项」。" /> : null}
          {items.map((item) => (
            <Item key={item.id} item={item} edits={edits} onChanged={asked.replace} />
          ))}
          {edits ? (
            <Btn id="add-item" kind="good" onPress={() => open('staff/checklist-item')}>
              加一项
            </Btn>
          ) : null}
        </>
      )}
    </Answer>
  );
}

export default function ChecklistPage() {
  return (
    <Page title="任务清单和标准">
      <For who={patrols} why="登录后查看任务清单。">
        {(me) => <Checklist edits={isOffice(me)} />}
      </For>
    </Page>
  );
}
