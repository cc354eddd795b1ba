import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type CampaignDetail, signUp, withdraw } from '../../api/campaigns';
import { Btn } from '../../components/Btn';
import { confirm, toast } from '../../lib/ui';

interface Props {
  campaign: CampaignDetail;
  onDone: (after: CampaignDetail) => void;
}

/** Saying beforehand that one comes; one may come without. */
export function SignUpCard({ campaign, onDone }: Props) {
  const [name, setName] = useState('');
  const press = async () => {
    onDone(await signUp(campaign.id, name.trim()));
    toast('已报名，前一天会提醒您');
  };
  const leave = async () => {
    const sure = await confirm({ title: '取消报名', content: '以后还可以再报名。', yes: '取消报名' });
    if (!sure) return;
    onDone(await withdraw(campaign.id));
    toast('已取消报名');
  };
  if (campaign.mine.signedUp)
    return (
      <View className="card">
        <Text className="campaign-note">您已报名，前一天会在消息里提醒您。</Text>
        <Btn id="withdraw" kind="quiet" onPress={leave}>
          不去了，取消报名
        </Btn>
      </View>
    );
  return (
    <View className="card">
      <Text className="field-title">
        现场怎么称呼您<Text className="soft small">（可以不填）</Text>
      </Text>
      <Input
        className="input"
        id="called-name"
        value={name}
        maxlength={20}
        placeholder="比如：王阿姨"
        onInput={({ detail }) => setName(detail.value)}
      />
      <Text className="soft small">只有办活动的人看得到。</Text>
      <Btn id="sign-up" kind="good" onPress={press}>
        我要参加
      </Btn>
      <Text className="soft small centre">不报名也可以直接去，到场签到就行。</Text>
    </View>
  );
}
