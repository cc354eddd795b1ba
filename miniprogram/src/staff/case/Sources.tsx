import { Text, View } from '@tarojs/components';
import { getSourcesOf } from '../../api/sources';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { useSession } from '../../lib/session';
import { patrols } from '../patrol/words';

/** Registered sources within 100 m of a case: where to look first. */
export function Sources({ tipId }: { tipId: string }) {
  const { me } = useSession();
  const sees = me !== null && patrols(me);
  const asked = useAsk(sees ? () => getSourcesOf(tipId) : null, [tipId, sees]);
  const found = asked.data?.items ?? [];
  if (!sees || found.length === 0) return null;
  return (
    <View className="card" id="near-sources">
      <Text className="card-title">附近污染源（100 米内）</Text>
      {found.map((source) => (
        <View key={source.id} className="linked" onClick={() => open('staff/source', { id: source.id })}>
          <Text className="linked-title">
            {source.kindName} · {source.name}
          </Text>
          <Text className="soft small">
            相距 {source.metres} 米 · {source.unit || '责任单位待补充'}
          </Text>
        </View>
      ))}
    </View>
  );
}
