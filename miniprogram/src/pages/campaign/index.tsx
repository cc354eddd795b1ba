import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type CampaignDetail, getCampaign } from '../../api/campaigns';
import { getScene } from '../../api/codes';
import { Fact } from '../../components/Fact';
import { Materials } from '../../campaigns/Materials';
import { sessionTime, stateText } from '../../campaigns/words';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { PhotoRow } from '../../components/PhotoRow';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { dateTime } from '../../lib/time';
import { SignInCard } from './SignInCard';
import { SignUpCard } from './SignUpCard';

function About({ one }: { one: CampaignDetail }) {
  const now = Date.now();
  return (
    <View className="card">
      <View className="between">
        <Text className="card-title grow">{one.title}</Text>
        <Text className={one.state === 'cancelled' ? 'tag tag-refused' : 'tag'}>{stateText(one, now)}</Text>
      </View>
      <Fact name="时间" value={sessionTime(one.startsAt, one.endsAt, now)} />
      <Fact name="地点" value={one.place} />
      <Fact name="主办" value={one.gridName} />
      <Fact name="种类" value={one.kindName} />
      {one.about ? <Text className="tip-text">{one.about}</Text> : null}
      {one.checked ? null : <Text className="soft small">文字正在审核，通过后全部公开。</Text>}
      {one.state === 'cancelled' ? (
        <Text className="hint">
          {one.cancelReason ? `取消原因：${one.cancelReason}` : '这次活动取消了。'}
        </Text>
      ) : null}
    </View>
  );
}

/** What came of it. */
function Outcome({ one }: { one: CampaignDetail }) {
  if (one.state !== 'closed' && one.photos.length === 0) return null;
  return (
    <View className="card" id="outcome">
      <Text className="card-title">活动情况</Text>
      {one.state === 'closed' ? <Fact name="参加" value={`${one.attended} 人`} /> : null}
      {one.handedOut.length > 0 ? (
        <Fact name="发放" value={one.handedOut.map(({ what, count }) => `${what} ${count} 份`).join('、')} />
      ) : null}
      {one.summary ? <Text className="tip-text">{one.summary}</Text> : null}
      <PhotoRow photos={one.photos} />
    </View>
  );
}

function Mine({ one, onDone }: { one: CampaignDetail; onDone: (after: CampaignDetail) => void }) {
  const { mine } = one;
  if (mine.attendedAt)
    return (
      <Text className="notice" id="signed-in">
        您已签到（{dateTime(mine.attendedAt, Date.now())}）{mine.points > 0 ? `，得 ${mine.points} 积分` : ''}
        。
      </Text>
    );
  return (
    <>
      {mine.mustAttend && one.state === 'planned' ? (
        <Text className="notice">这次培训需要您参加。</Text>
      ) : null}
      {mine.maySignIn ? <SignInCard campaign={one} onDone={onDone} /> : null}
      {mine.maySignUp ? <SignUpCard campaign={one} onDone={onDone} /> : null}
      {mine.why && one.state === 'planned' ? <Text className="soft centre">{mine.why}</Text> : null}
    </>
  );
}

/** By its id, or by the scene of a printed mini-program code. */
async function asked(id: string, scene: string): Promise<CampaignDetail> {
  return getCampaign(id === '' ? (await getScene(scene)).targetId : id);
}

function Campaign({ id, scene }: { id: string; scene: string }) {
  const campaign = useAsk<CampaignDetail>(() => asked(id, scene), [id, scene]);
  return (
    <Answer asked={campaign}>
      {(one) => (
        <>
          <About one={one} />
          <Mine one={one} onDone={campaign.replace} />
          <Materials materials={one.materials} materialPhotos={one.materialPhotos} />
          <Outcome one={one} />
        </>
      )}
    </Answer>
  );
}

export default function CampaignPage() {
  const [at] = useState(() => ({ id: parameter('id'), scene: parameter('scene') }));
  return (
    <Page title="活动详情">
      <NeedLogin why="登录后报名、签到，签到得积分。">{() => <Campaign {...at} />}</NeedLogin>
    </Page>
  );
}
