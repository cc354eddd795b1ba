import { View } from '@tarojs/components';
import type { TipDetail } from '../../api/types';
import { Btn } from '../../components/Btn';
import { open } from '../../lib/navigate';
import { useSession } from '../../lib/session';

/** From a case to what the office decides on the points it gave or should take; nothing for others. */
export function PointsOf({ tip }: { tip: TipDetail }) {
  const { me } = useSession();
  if (!me?.roles.includes('office')) return null;
  const isFalse = tip.state === 'refused' && tip.refusal?.code === 'malicious';
  const isVerified = tip.state === 'closed' || tip.state === 'reopen_requested';
  if (!isFalse && !isVerified) return null;
  return (
    <View className="card">
      {isFalse ? (
        <Btn id="to-penalty" kind="plain" onPress={() => open('staff/penalty-new', { tipId: tip.id })}>
          认定恶意举报
        </Btn>
      ) : (
        <Btn
          id="to-correction"
          kind="plain"
          onPress={() => open('staff/points-correction', { tipId: tip.id })}
        >
          更正积分
        </Btn>
      )}
    </View>
  );
}
