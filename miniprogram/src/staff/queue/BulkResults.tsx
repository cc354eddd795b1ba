import { Text, View } from '@tarojs/components';
import type { BulkReport } from '../../api/queue';
import type { StaffTip } from '../../api/types';
import { Btn } from '../../components/Btn';
import { lookOf } from '../../components/category';
import { open } from '../../lib/navigate';
import { summary } from './picking';

interface Props {
  report: BulkReport;
  /** The cases as they were listed, for their names. */
  tips: readonly StaffTip[];
  onEnd: () => Promise<void>;
}

/** What came of each case; those that were not done can be opened. */
export function BulkResults({ report, tips, onEnd }: Props) {
  const nameOf = (id: string) => {
    const tip = tips.find((one) => one.id === id);
    return tip ? lookOf(tip.categoryCode, tip.categoryName).name : '案件';
  };
  return (
    <View className="card" id="bulk-results">
      <Text className="card-title">{summary(report)}</Text>
      {report.items.map(({ id, number, result, message }) => (
        <View className="linked" key={id}>
          <View className="between">
            <Text className="linked-title">{nameOf(id)}</Text>
            <Text className={`mark ${result === 'done' ? 'mark-good' : 'mark-urgent'}`}>
              {result === 'done' ? '成功' : '没办成'}
            </Text>
          </View>
          {number === null ? null : <Text className="soft small">{number}</Text>}
          <Text className="soft">{message}</Text>
          {result === 'done' || number === null ? null : (
            <Text className="link" onClick={() => open('staff/case', { id })}>
              打开看看
            </Text>
          )}
        </View>
      ))}
      <Btn id="end-bulk" onPress={onEnd}>
        回到列表
      </Btn>
    </View>
  );
}
