import { Text, View } from '@tarojs/components';
import { undoCheck, type Plan, type PlanCheck } from '../../api/patrol';
import { Btn } from '../../components/Btn';
import { Icon } from '../../components/Icon';
import { newKey } from '../../lib/key';
import { open } from '../../lib/navigate';
import { toast } from '../../lib/ui';
import { submit } from './outbox';
import { countText } from './kept-plan';

interface Props {
  check: PlanCheck;
  grid: { id: string; name: string };
  /** Done on this phone, not sent yet. */
  waiting: boolean;
  onChanged: (after: Plan | null) => void;
}

/** One line of today's plan: one tap when nothing is wrong. */
export function CheckCard({ check, grid, waiting, onChanged }: Props) {
  const { lineId, title, standard, frequency, done, asked, doneToday, must, undoId, categoryCodes } = check;
  const good = async () => {
    const body = { key: newKey(), gridId: grid.id, lineId, at: new Date().toISOString() };
    const { state } = await submit(`查过：${title}`, { kind: 'check', body }, []);
    toast(state === 'sent' ? '已记下' : '没有网络，已存在手机里');
    onChanged(null);
  };
  const undo = async (id: string) => {
    onChanged(await undoCheck(id));
    toast('已撤销');
  };
  if (doneToday || waiting) {
    return (
      <View className="plan-done" id={`done-${lineId}`}>
        <Icon name="done" color="#1f7a43" />
        <View className="grow">
          <Text>{title}</Text>
          <Text className="soft small block">{waiting && !doneToday ? '已记，等待发出' : '今天查过了'}</Text>
        </View>
        {undoId ? (
          <Btn kind="plain" small id={`undo-${lineId}`} onPress={() => undo(undoId)}>
            撤销
          </Btn>
        ) : null}
      </View>
    );
  }
  const count = countText(frequency, done, asked);
  return (
    <View className="plan-item" id={`check-${lineId}`}>
      <View className="between">
        <Text className="plan-title">{title}</Text>
        {must ? <Text className="mark">今天要查</Text> : null}
      </View>
      <Text className="plan-standard">标准：{standard}</Text>
      <Text className="soft small">
        {frequency}
        {count ? ` · ${count}` : ''}
      </Text>
      <View className="plan-buttons">
        <Btn kind="good" id={`good-${lineId}`} onPress={good}>
          查过，没问题
        </Btn>
        <Btn
          kind="plain"
          id={`found-${lineId}`}
          onPress={() =>
            open('staff/patrol-finding-new', {
              grid: grid.id,
              line: lineId,
              title,
              categories: categoryCodes.join(','),
            })
          }
        >
          发现问题
        </Btn>
      </View>
    </View>
  );
}
