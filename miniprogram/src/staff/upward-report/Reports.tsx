import { Text, View } from '@tarojs/components';
import type { Upward } from '../../api/supervision';
import { dateTime } from '../../lib/time';

/** All reports of the case; a tap shows one. Nothing while there is only the first. */
export function Reports({ report, onChoose }: { report: Upward; onChoose: (sequence: number) => void }) {
  if (report.reports.length < 2) return null;
  return (
    <View className="card">
      <Text className="card-title">这件的全部报告</Text>
      {report.reports.map(({ sequence, name, sentAt, sentTo, savedAt }) => (
        <View
          key={sequence}
          id={`report-${sequence}`}
          className={`choice ${sequence === report.sequence ? 'choice-on' : ''}`}
          onClick={() => onChoose(sequence)}
        >
          <View className="grow">
            <Text>{name}</Text>
            <Text className="soft small">
              {sentAt
                ? `${dateTime(sentAt, Date.now())} 报送 ${sentTo ?? ''}`
                : `${dateTime(savedAt, Date.now())} 保存，还没有报送`}
            </Text>
          </View>
        </View>
      ))}
    </View>
  );
}
