import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getFollowedTips, getMyTips } from '../../api/endpoints';
import type { FollowedTip, TipSummary } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Icon } from '../../components/Icon';
import { More } from '../../components/More';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { TipCard } from '../../components/TipCard';
import { usePages } from '../../lib/ask';
import { open } from '../../lib/navigate';

function MyTip({ tip }: { tip: TipSummary }) {
  const show = () => open('pages/tip', { id: tip.id });
  return (
    <TipCard tip={tip} onOpen={show}>
      {tip.needsFeedback ? (
        <View className="ask-feedback">
          <Icon name="bell" size="s" color="#ffffff" />
          <Text>请您确认：问题解决了吗？</Text>
        </View>
      ) : null}
    </TipCard>
  );
}

function MyTips({ accountId }: { accountId: string }) {
  const tips = usePages<TipSummary>(getMyTips, [accountId]);
  return (
    <Answer asked={tips}>
      {() =>
        tips.items.length === 0 ? (
          <Empty icon="sign" title="您还没有举报过" advice="看到冒烟、扬尘、异味，拍张照片就能举报。">
            <Btn id="first-report" onPress={() => open('pages/report')}>
              我要举报
            </Btn>
          </Empty>
        ) : (
          <>
            {[
              ...tips.items.filter((tip) => tip.needsFeedback),
              ...tips.items.filter((tip) => !tip.needsFeedback),
            ].map((tip) => (
              <MyTip key={tip.id} tip={tip} />
            ))}
            <More list={tips} />
          </>
        )
      }
    </Answer>
  );
}

function Followed({ accountId }: { accountId: string }) {
  const tips = usePages<FollowedTip>(getFollowedTips, [accountId]);
  return (
    <Answer asked={tips}>
      {() =>
        tips.items.length === 0 ? (
          <Empty
            icon="people"
            title="您还没有跟进别人的举报"
            advice="举报时如果附近已有人报过，点「我也看到，跟进它」，进展会告诉您。"
          />
        ) : (
          <>
            {tips.items.map((tip) => (
              <TipCard key={tip.id} tip={tip} onOpen={() => open('pages/followed', { id: tip.id })} />
            ))}
            <More list={tips} />
          </>
        )
      }
    </Answer>
  );
}

const LISTS = [
  ['mine', '我报的'],
  ['followed', '跟进的'],
] as const;

function Lists({ accountId }: { accountId: string }) {
  const [list, setList] = useState<'mine' | 'followed'>('mine');
  return (
    <>
      <View className="chips chips-even">
        {LISTS.map(([value, name]) => (
          <View
            key={value}
            id={`list-${value}`}
            className={`chip ${value === list ? 'chip-on' : ''}`}
            onClick={() => setList(value)}
          >
            {name}
          </View>
        ))}
      </View>
      {list === 'mine' ? <MyTips accountId={accountId} /> : <Followed accountId={accountId} />}
    </>
  );
}

export default function Progress() {
  return (
    <Page title="我的举报" tab>
      <NeedLogin why="登录后查看您的举报办到哪一步了。">{(me) => <Lists accountId={me.id} />}</NeedLogin>
    </Page>
  );
}
