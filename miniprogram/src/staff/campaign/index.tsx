import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getStaffCampaign, type StaffCampaign } from '../../api/campaigns';
import { Materials } from '../../campaigns/Materials';
import { sessionTime, stateText } from '../../campaigns/words';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open, parameter } from '../../lib/navigate';
import { seesCampaigns } from '../campaigns/roles';
import { For } from '../For';
import { Fact } from '../../components/Fact';
import { Cancel } from './Cancel';
import { Photos } from './Photos';

function About({ one }: { one: StaffCampaign }) {
  const now = Date.now();
  const { handedOut } = one;
  return (
    <View className="card">
      <View className="between">
        <Text className="card-title grow">{one.title}</Text>
        <Text className={one.state === 'cancelled' ? 'tag tag-refused' : 'tag'}>{stateText(one, now)}</Text>
      </View>
      <Fact name="种类" value={one.kindName} />
      <Fact name="时间" value={sessionTime(one.startsAt, one.endsAt, now)} />
      <Fact name="地点" value={one.place} />
      <Fact name="主办" value={one.gridName} />
      <Fact name="应到" value={one.roleNames.join('、')} />
      <Fact name="报名" value={`${one.signedUp} 人`} />
      <Fact
        name="到场"
        value={one.attended > 0 ? `${one.attended} 人（其中没用手机 ${one.headCount} 人）` : null}
      />
      <Fact name="发放" value={handedOut.map(({ what, count }) => `${what} ${count} 份`).join('、')} />
      {one.about ? <Text className="tip-text">{one.about}</Text> : null}
      {one.summary ? <Text className="tip-text">小结：{one.summary}</Text> : null}
      {one.cancelReason ? <Text className="hint">取消原因：{one.cancelReason}</Text> : null}
      {one.checked ? null : (
        <Text className="soft small">文字正在审核。通过之前，居民只看到种类和时间。</Text>
      )}
    </View>
  );
}

function Actions({
  one,
  onChanged,
}: {
  one: StaffCampaign;
  onChanged: (after: StaffCampaign | null) => void;
}) {
  const to = (page: string) => () => open(`staff/${page}`, { id: one.id });
  const planned = one.state === 'planned';
  return (
    <View className="send">
      {one.runs && planned ? (
        <Btn id="to-site" kind={one.open ? 'good' : 'plain'} onPress={to('campaign-site')}>
          现场签到
        </Btn>
      ) : null}
      {one.organises && one.state !== 'cancelled' && (one.open || !planned) ? (
        <Btn id="to-close" kind={planned ? 'main' : 'plain'} onPress={to('campaign-close')}>
          {planned ? '结束，填写情况' : '更正活动情况'}
        </Btn>
      ) : null}
      {one.organises && planned ? (
        <Btn id="to-edit" kind="plain" onPress={to('campaign-edit')}>
          修改
        </Btn>
      ) : null}
      {one.runs && planned ? (
        <Btn id="to-poster" kind="plain" onPress={to('campaign-poster')}>
          打印海报
        </Btn>
      ) : null}
      {one.kind === 'training' ? (
        <Btn id="to-training" kind="plain" onPress={() => open('staff/training', { id: one.courseId })}>
          谁还没参加
        </Btn>
      ) : null}
      {one.organises && planned && one.signedIn === 0 ? <Cancel one={one} onChanged={onChanged} /> : null}
    </View>
  );
}

function Campaign({ id }: { id: string }) {
  const asked = useAsk<StaffCampaign>(() => getStaffCampaign(id), [id]);
  const changed = (after: StaffCampaign | null) => {
    if (after) asked.replace(after);
    else void asked.reload();
  };
  return (
    <Answer asked={asked}>
      {(one) => (
        <>
          <About one={one} />
          <Actions one={one} onChanged={changed} />
          <Photos one={one} purpose="record" title="现场照片" onChanged={changed} />
          <Materials materials={one.materials} materialPhotos={[]} />
          <Photos one={one} purpose="material" title="材料照片" onChanged={changed} />
        </>
      )}
    </Answer>
  );
}

export default function CampaignPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="活动">
      <For who={seesCampaigns} why="登录后查看活动。">
        {() => <Campaign id={id} />}
      </For>
    </Page>
  );
}
