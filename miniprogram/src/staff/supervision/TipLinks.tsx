import { Text, View } from '@tarojs/components';
import type { LinkedTip } from '../../api/supervision';
import { open } from '../../lib/navigate';

/** The tips that something is about; each opens its case. */
export function TipLinks({ tips }: { tips: readonly LinkedTip[] }) {
  if (tips.length === 0) return null;
  return (
    <View className="card">
      <Text className="card-title">涉及的案件</Text>
      {tips.map((tip) => (
        <View key={tip.id} className="linked" onClick={() => open('staff/case', { id: tip.id })}>
          <Text className="linked-title">
            {tip.categoryName} · {tip.stateName}
          </Text>
          <Text className="soft small">
            {tip.placeText || '没有地点说明'} · {tip.number}
          </Text>
        </View>
      ))}
    </View>
  );
}
