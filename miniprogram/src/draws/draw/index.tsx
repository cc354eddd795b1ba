import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type DrawView, getDraw, getMyDraw, type MyDraw } from '../../api/draws';
import { Btn } from '../../components/Btn';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open, parameter } from '../../lib/navigate';
import { Facts, Winners } from '../Facts';

function Won({ prize, state, redemptionId }: MyDraw) {
  if (state === 'open' && redemptionId !== null)
    return (
      <>
        <Text className="draw-won">恭喜，您中了「{prize}」</Text>
        <Btn id="to-prize" kind="good" onPress={() => open('pages/redemption', { id: redemptionId })}>
          去领奖
        </Btn>
      </>
    );
  if (state === 'fetched') return <Text className="draw-won">您的「{prize}」已经领走</Text>;
  if (state === 'lapsed') return <Text>您中的「{prize}」没有按时领取，已经让给候补。</Text>;
  return state === 'given_up' ? <Text>您放弃了「{prize}」。</Text> : null;
}

function Mine({ draw, accountId }: { draw: DrawView; accountId: string }) {
  const asked = useAsk<MyDraw>(() => getMyDraw(draw.id), [draw.id, draw.state, accountId]);
  return (
    <Answer asked={asked}>
      {(mine) => (
        <View className="card draw-mine">
          {mine.number === null ? (
            <Text>这次抽奖的名单里没有您。下次多参与，就有机会。</Text>
          ) : (
            <>
              <Text className="soft">我的号码</Text>
              <Text className="draw-my-number" id="my-number">
                {mine.number}
              </Text>
              <Won {...mine} />
              {mine.prize === null && draw.drawnAt !== null ? <Text>这次没有抽中，谢谢参与。</Text> : null}
              {draw.state === 'published' ? (
                <Text className="soft">只有您自己知道这个号码是您的。</Text>
              ) : null}
            </>
          )}
        </View>
      )}
    </Answer>
  );
}

function Loaded({ id }: { id: string }) {
  const asked = useAsk<DrawView>(() => getDraw(id), [id]);
  return (
    <Answer asked={asked}>
      {(draw) => (
        <>
          <NeedLogin why="登录后看您的号码和是否中奖。">
            {(me) => <Mine key={me.id} draw={draw} accountId={me.id} />}
          </NeedLogin>
          <Facts draw={draw} />
          <Winners draw={draw} />
          <View className="card">
            <Text className="card-title">公平不公平，自己能验</Text>
            <Text className="soft">
              名单和种子的指纹开奖前就公布了，谁也改不了；开奖还要加上谁都不能提前知道的公开号码。
            </Text>
            <Btn id="to-check" kind="plain" onPress={() => open('draws/check', { id })}>
              自己验算
            </Btn>
          </View>
        </>
      )}
    </Answer>
  );
}

export default function DrawPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="抽奖">
      <Loaded id={id} />
    </Page>
  );
}
