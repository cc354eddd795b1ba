import { Text, View } from '@tarojs/components';
import type { SourceSummary } from '../../api/sources';
import { open } from '../../lib/navigate';
import { ago } from '../../lib/time';
import { dueWord } from './words';

/** A source in a list. */
export function SourceCard({ source, metres }: { source: SourceSummary; metres?: number }) {
  const { id, kindName, name, unit, placeText, gridName, state, stateName, frequency, inspectedAt } = source;
  const due = dueWord(source);
  const look = source.due === 'must' ? '' : 'mark-calm';
  return (
    <View className="card finding-card source-card" onClick={() => open('staff/source', { id })}>
      <View className="between">
        <Text className="plan-title">{name}</Text>
        {state === 'active' ? (
          due ? (
            <Text className={`mark ${look}`}>{due}</Text>
          ) : null
        ) : (
          <Text className="mark mark-calm">{stateName}</Text>
        )}
      </View>
      <Text className="soft small">
        {kindName} · {unit || '责任单位待补充'}
      </Text>
      <Text className="soft small">
        {[metres === undefined ? '' : `相距 ${metres} 米`, placeText, gridName].filter(Boolean).join(' · ')}
      </Text>
      <Text className="soft small">
        {[frequency, inspectedAt ? `${ago(inspectedAt, Date.now())}查过` : '还没查过']
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </View>
  );
}
