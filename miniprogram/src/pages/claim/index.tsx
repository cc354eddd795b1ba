import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { claimSeat } from '../../api/endpoints';
import { Btn } from '../../components/Btn';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { openTab } from '../../lib/navigate';
import { setMe } from '../../lib/session';
import { toast } from '../../lib/ui';

const CODE_LENGTH = 8;

function Claim() {
  const [code, setCode] = useState('');
  const cleaned = code.replace(/[\s-]/g, '').toUpperCase();
  const claim = async () => {
    if (cleaned.length !== CODE_LENGTH) {
      toast(`邀请码是 ${CODE_LENGTH} 位字母和数字`);
      return;
    }
    setMe(await claimSeat(cleaned));
    toast('成功了，可以进入网格工作台');
    openTab('me');
  };
  return (
    <View className="card">
      <Text className="card-title">输入邀请码</Text>
      <Text className="soft">
        网格员、社区主任的邀请码由上一级发放，管理员的由安装系统的人发放。输入后，您的微信就和岗位连在一起了。
      </Text>
      <Input
        className="input input-code"
        id="code"
        value={code}
        maxlength={12}
        placeholder="8 位邀请码"
        onInput={({ detail }) => setCode(detail.value)}
      />
      <Btn id="send-code" kind="good" onPress={claim}>
        认领
      </Btn>
      <Text className="soft small">没有邀请码？请联系您的社区主任或街道办。</Text>
    </View>
  );
}

export default function ClaimPage() {
  return (
    <Page title="输入邀请码">
      <NeedLogin why="登录后才能认领。">{() => <Claim />}</NeedLogin>
    </Page>
  );
}
