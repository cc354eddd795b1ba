import { Text, View } from '@tarojs/components';
import type { BulkReport } from '../../api/queue';
import { Btn } from '../../components/Btn';
import { open } from '../../lib/navigate';
import { summary } from './picking';

/** What came of each case; those that were not done can be opened. */
export function BulkResults({ report, onEnd }: { report: BulkReport; onEnd: () => Promise<void> }) {
  return (
    <View className="card" id="bulk-results">
      <Text className="card-title">{summary(report)}</Text>
      {report.items.map(({ id, number, result, message }) => (
        <View className="linked" key={id}>
          <View className="between">
            <Text className="linked-title">{number ?? '看不到的案件'}</Text>
            <Text className={`mark ${result === 'done' ? 'mark-good' : 'mark-urgent'}`}>
              {result === 'done' ? '成功' : '没办成'}
            </Text>
          </View>
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
