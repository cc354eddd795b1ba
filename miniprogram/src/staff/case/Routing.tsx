import { Text, View } from '@tarojs/components';
import { getTipRouting, type TipRouting } from '../../api/routing';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { handlesCases, useSession } from '../../lib/session';

/** Why the case is here: the rule that sent it as it was then, and the grids beside the place. */
export function Routing({ tipId, version }: { tipId: string; version: number }) {
  const { me } = useSession();
  const sees = me !== null && handlesCases(me);
  // A correction routes anew, so every version of the case asks again.
  const asked = useAsk<TipRouting>(sees ? () => getTipRouting(tipId) : null, [tipId, version, sees]);
  if (asked.data === null) return null;
  const { reason, rule, neighbours } = asked.data;
  return (
    <View className="card" id="routing">
      <Text className="card-title">派单依据</Text>
      <Text className="rule-text">{reason}</Text>
      {rule ? <Text className="soft small rule-text">规则内容：{rule.text}</Text> : null}
      {neighbours.length > 0 ? (
        <Text id="neighbours" className="rule-text">
          紧邻（30 米内）：{neighbours.map(({ fullName }) => fullName).join('、')}
        </Text>
      ) : null}
      <Text className="link" id="to-routing" onClick={() => open('staff/routing')}>
        看派单规则
      </Text>
    </View>
  );
}
