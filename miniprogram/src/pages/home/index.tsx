import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getNearbyTips } from '../../api/endpoints';
import type { Boundaries, Place } from '../../api/types';
import { Icon } from '../../components/Icon';
import { GridMap, type Pin } from '../../components/map';
import { Page } from '../../components/Page';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { myPlace } from '../../lib/my-place';
import { reference } from '../../lib/reference';
import { FromGroup } from './FromGroup';
import { MyGrid } from './MyGrid';
import { NearbyList } from './NearbyList';
import { NextCampaign } from './NextCampaign';

const STEPS = [
  { icon: 'camera', name: '拍照片', text: '拍下污染的样子' },
  { icon: 'pin', name: '点位置', text: '在地图上点一下' },
  { icon: 'bell', name: '等结果', text: '处理完告诉您' },
] as const;

function useNearby(place: Place | null) {
  return useAsk(async () => {
    const centre = place ?? (await reference.settings()).mapCentre;
    return { centre, ...(await getNearbyTips(centre)) };
  }, [place?.lng, place?.lat]);
}

export default function Home() {
  const mine = myPlace.use();
  const boundaries = useAsk<Boundaries>(reference.boundaries, []);
  const nearby = useNearby(mine?.place ?? null);
  const [shown, setShown] = useState<string | null>(null);
  const tips = nearby.data?.items ?? [];
  const pins: Pin[] = [
    ...tips.map(({ id, lng, lat }): Pin => ({ id, kind: id === shown ? 'here' : 'tip', lng, lat })),
    ...(mine ? [{ id: 'me', kind: 'me' as const, ...mine.place }] : []),
  ];
  return (
    <Page title="蓝天网格" tab>
      <View className="hero">
        <Text className="hero-title">看见污染，随手一拍</Text>
        <Text className="hero-text">您的举报直达负责的网格员，处理完会告诉您</Text>
        <View className="hero-button" id="report" onClick={() => open('pages/report')}>
          <Icon name="camera" size="xl" color="#ffffff" />
          <View>
            <Text className="hero-button-title">我要举报</Text>
            <Text className="hero-button-text">随手拍污染</Text>
          </View>
        </View>
      </View>
      <FromGroup />
      <View className="card how">
        {STEPS.map(({ icon, name, text }, index) => (
          <View className="how-step" key={name}>
            <View className="how-icon">
              <Icon name={icon} size="l" />
            </View>
            <Text className="how-name">
              {index + 1}. {name}
            </Text>
            <Text className="soft small">{text}</Text>
          </View>
        ))}
      </View>
      <NextCampaign />
      <MyGrid />
      <Text className="link centre" id="to-figures" onClick={() => open('pages/figures')}>
        看街道最近 30 天的治理数字
      </Text>
      <View className="card">
        <View className="between">
          <Text className="card-title">附近正在处理</Text>
          {nearby.data ? <Text className="soft small">{mine ? '2公里内' : '街道中心2公里内'}</Text> : null}
        </View>
        {nearby.data ? (
          <GridMap
            boundaries={boundaries.data}
            centre={nearby.data.centre}
            span={mine ? 2500 : null}
            pins={pins}
            gridId={mine?.gridId ?? null}
            onPin={setShown}
          />
        ) : null}
        {boundaries.error === null ? null : (
          <Text className="error-text" onClick={() => void boundaries.reload()}>
            地图没有加载出来，点这里重试
          </Text>
        )}
        <NearbyList asked={nearby} shown={shown} onShow={setShown} />
      </View>
    </Page>
  );
}
