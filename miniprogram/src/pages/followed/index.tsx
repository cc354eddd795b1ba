import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getFollowedTip, unfollow } from '../../api/endpoints';
import type { Boundaries, FollowedDetail } from '../../api/types';
import { Btn } from '../../components/Btn';
import { lookOf, TONES } from '../../components/category';
import { Icon } from '../../components/Icon';
import { GridMap } from '../../components/map';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { RemindMe } from '../../components/RemindMe';
import { PhotoRow } from '../../components/PhotoRow';
import { Answer } from '../../components/states';
import { StateTag } from '../../components/StateTag';
import { Timeline } from '../../components/Timeline';
import { TipSteps } from '../../components/TipSteps';
import { useAsk } from '../../lib/ask';
import { newKey } from '../../lib/key';
import { goBack, parameter } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { dateTime } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';

function Facts({ tip }: { tip: FollowedDetail }) {
  const facts = [
    ['编号', tip.number],
    ['时间', dateTime(tip.submittedAt, Date.now())],
    ['负责', tip.gridName ?? '街道办人工分派'],
    ['跟进', `${tip.followers} 人也看到了`],
  ];
  return facts.map(([name, value]) => (
    <View className="fact" key={name}>
      <Text className="fact-name">{name}</Text>
      <Text className="fact-value">{value}</Text>
    </View>
  ));
}

function Followed({ tip }: { tip: FollowedDetail }) {
  const boundaries = useAsk<Boundaries>(reference.boundaries, []);
  const [key] = useState(() => newKey());
  const look = lookOf(tip.categoryCode, tip.categoryName);
  const leave = async () => {
    const question = { title: '不再跟进', content: '以后的进展不再告诉您，确定吗？', yes: '不再跟进' };
    if (!(await confirm(question))) return;
    await unfollow(tip.id, key);
    toast('已不再跟进');
    goBack();
  };
  return (
    <>
      <View className="card">
        <View className="between">
          <View className="row">
            <Icon name={look.icon} color={TONES[look.tone]} size="l" />
            <Text className="card-title">{look.name}</Text>
          </View>
          <StateTag state={tip.state} name={tip.stateName} />
        </View>
        <TipSteps state={tip.state} />
        <Facts tip={tip} />
        <PhotoRow photos={tip.photos} />
        <Text className="soft small">为保护举报人，这里不显示原话、准确位置和没核查过的照片。</Text>
      </View>
      <View className="card">
        <Text className="card-title">大致位置</Text>
        <GridMap
          boundaries={boundaries.data}
          centre={tip}
          span={900}
          pins={[{ id: 'here', kind: 'here', lng: tip.lng, lat: tip.lat }]}
          gridId={tip.gridId}
        />
      </View>
      <View className="card">
        <Text className="card-title">办理经过</Text>
        <Timeline entries={tip.timeline} />
      </View>
      {tip.state === 'closed' ? null : <RemindMe kinds={['progress']} why="有了进展，微信里会提醒一次。" />}
      <Btn id="unfollow" kind="quiet" onPress={leave}>
        不再跟进
      </Btn>
    </>
  );
}

function Asked({ id }: { id: string }) {
  const asked = useAsk<FollowedDetail>(() => getFollowedTip(id), [id]);
  return <Answer asked={asked}>{(tip) => <Followed tip={tip} />}</Answer>;
}

export default function FollowedPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="跟进的举报">
      <NeedLogin why="登录后查看您跟进的举报。">{() => <Asked id={id} />}</NeedLogin>
    </Page>
  );
}
