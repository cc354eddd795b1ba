import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type CampaignDetail, signIn } from '../../api/campaigns';
import { digitsIn } from '../../campaigns/words';
import { Btn } from '../../components/Btn';
import { tell, toast } from '../../lib/ui';
import { LocationRefused } from '../../platform/location';
import { currentPlace } from '../../platform/position';
import { canScan, scan } from '../../platform/scan';

interface Props {
  campaign: CampaignDetail;
  onDone: (after: CampaignDetail) => void;
}

/** On site: scan or type the code on the screen there. */
export function SignInCard({ campaign, onDone }: Props) {
  const [text, setText] = useState('');
  const { needsPlace, earns } = campaign.mine;

  const placeNow = async () => {
    try {
      return await currentPlace();
    } catch (error) {
      if (!(error instanceof LocationRefused)) throw error;
      await tell(
        '需要知道您在现场',
        `${error.message.split('，')[0] ?? ''}。允许定位后再试，或请现场工作人员登记。`,
      );
      return null;
    }
  };
  const send = async (given: string) => {
    const digits = digitsIn(given);
    if (digits === null) {
      toast('签到码是现场屏幕上的 6 位数字');
      return;
    }
    const place = needsPlace ? await placeNow() : null;
    if (needsPlace && place === null) return;
    const after = await signIn(campaign.id, digits, place);
    toast(after.mine.points > 0 ? `签到成功，得 ${after.mine.points} 积分` : '签到成功');
    onDone(after);
  };
  const scanNow = async () => {
    const found = await scan();
    if (found !== null) await send(found);
  };
  return (
    <View className="card" id="sign-in-card">
      <Text className="card-title">现场签到</Text>
      <Text className="soft">
        现场屏幕上有签到码，半分钟换一次。{canScan ? '点「扫码」对准它，' : ''}或者输入那 6 位数字。
        {needsPlace ? '签到时会核对您是否在现场。' : ''}
      </Text>
      {canScan ? (
        <Btn id="scan" kind="good" onPress={scanNow}>
          扫码签到
        </Btn>
      ) : null}
      <Input
        className="input input-code"
        id="sign-in-code"
        type="number"
        value={text}
        maxlength={7}
        placeholder="6 位数字"
        onInput={({ detail }) => setText(detail.value)}
      />
      <Btn id="sign-in" kind={canScan ? 'plain' : 'good'} onPress={() => send(text)}>
        签到
      </Btn>
      {earns ? null : <Text className="soft small">工作人员签到不计积分。</Text>}
      <Text className="soft small">手机不方便的，请现场工作人员登记。</Text>
    </View>
  );
}
