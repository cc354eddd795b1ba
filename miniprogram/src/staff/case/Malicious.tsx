import { View } from '@tarojs/components';
import type { TipDetail } from '../../api/types';
import { Btn } from '../../components/Btn';
import { open } from '../../lib/navigate';
import { useSession } from '../../lib/session';

/** From a tip that was refused as false to the decision on its reporter's points; for the office. */
export function Malicious({ tip }: { tip: TipDetail }) {
  const { me } = useSession();
  if (tip.state !== 'refused' || tip.refusal?.code !== 'malicious' || !me?.roles.includes('office'))
    return null;
  return (
    <View className="card">
      <Btn id="to-penalty" kind="plain" onPress={() => open('staff/penalty-new', { tipId: tip.id })}>
        认定恶意举报
      </Btn>
    </View>
  );
}
