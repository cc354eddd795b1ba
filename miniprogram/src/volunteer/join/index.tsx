import { Input, Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { messageOf } from '../../api/problem';
import { joinSquad, lookUpSquad, type SquadCard } from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { openInstead, parameter } from '../../lib/navigate';
import { refreshMe } from '../../lib/session';
import { toast } from '../../lib/ui';
import { Line } from '../../components/fields';

const LENGTH = 8;

function Found({ code, squad }: { code: string; squad: SquadCard }) {
  const [nickname, setNickname] = useState('');
  const join = async () => {
    if (nickname.trim() === '') {
      toast('请写怎么称呼您');
      return;
    }
    await joinSquad(code, nickname.trim());
    // The person is a volunteer now.
    await refreshMe();
    toast('已加入');
    openInstead('volunteer/home');
  };
  return (
    <View className="card" id="found">
      <Text className="card-title">{squad.name}</Text>
      <Text>
        {squad.communityName} · {squad.members} 人 · 帮 {squad.grids.map(({ name }) => name).join('、')}
      </Text>
      {squad.intro === '' ? null : <Text className="hint">{squad.intro}</Text>}
      <Line
        id="nickname"
        title="怎么称呼您"
        required
        value={nickname}
        max={20}
        placeholder="队友这样叫您，可以不是真名"
        onChange={setNickname}
      />
      <Btn id="join" kind="good" onPress={join}>
        加入这支队
      </Btn>
    </View>
  );
}

function Join({ given }: { given: string }) {
  const [code, setCode] = useState(given);
  const [found, setFound] = useState<SquadCard | null>(null);
  const [wrong, setWrong] = useState('');
  const lookUp = async (typed: string) => {
    setFound(null);
    setWrong('');
    if (typed.replace(/[\s-]/g, '').length < LENGTH) {
      toast('加入码是 8 位字母和数字');
      return;
    }
    try {
      setFound(await lookUpSquad(typed));
    } catch (error) {
      setWrong(messageOf(error));
    }
  };
  useEffect(() => {
    if (given !== '') void lookUp(given);
  }, [given]);
  return (
    <>
      <View className="card">
        <Text className="card-title">小分队的加入码</Text>
        <Input
          className="input input-code"
          id="join-code"
          value={code}
          maxlength={9}
          placeholder="8 位字母和数字"
          onInput={({ detail }) => setCode(detail.value)}
        />
        {wrong === '' ? null : <Text className="error-text">{wrong}</Text>}
        <Btn id="look-up" kind={found ? 'plain' : 'main'} onPress={() => lookUp(code)}>
          查找小分队
        </Btn>
        <Text className="soft small">加入码向队长要；点邻居发来的邀请卡片，会自动填好。</Text>
      </View>
      {found ? <Found code={code} squad={found} /> : null}
    </>
  );
}

export default function JoinPage() {
  // A card carries `code`; a scanned mini-program code carries the same as `scene`.
  const [given] = useState(() => parameter('code') || parameter('scene'));
  return (
    <Page title="加入小分队">
      <NeedLogin why="登录后加入志愿小分队。">{() => <Join given={given} />}</NeedLogin>
    </Page>
  );
}
