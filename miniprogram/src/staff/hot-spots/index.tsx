import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getHotSpots } from '../../api/endpoints';
import type { Boundaries, HotSpot, HotSpots } from '../../api/types';
import { GridMap, type Pin } from '../../components/map';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { StateTag } from '../../components/StateTag';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { handlesCases, useSession } from '../../lib/session';
import { ago } from '../../lib/time';
import { For } from '../For';
import { decides } from '../supervision/roles';

/** States in which nothing more is done. */
const ENDED: readonly string[] = ['closed', 'merged', 'refused', 'withdrawn'];

interface Props {
  spot: HotSpot;
  shown: boolean;
  onShow: () => void;
}

/** One place; a tap shows it on the map and its cases. */
function Spot({ spot, shown, onShow }: Props) {
  const { me } = useSession();
  const openTips = spot.tips.filter(({ state }) => !ENDED.includes(state));
  return (
    <View className="card" id={`spot-${spot.id}`}>
      <View onClick={onShow}>
        <View className="between">
          <Text className="card-title">{spot.gridName ?? '网格外'}</Text>
          <Text className="mark mark-urgent">{spot.count} 件</Text>
        </View>
        <Text className="spot-facts">
          {spot.categories.map(({ name, count }) => `${name} ${count} 件`).join('、')}
        </Text>
        <Text className="soft">最近一次：{ago(spot.lastAt, Date.now())}</Text>
        {shown ? null : <Text className="link">看地图和案件</Text>}
      </View>
      {shown
        ? spot.tips.map((tip) => (
            <View className="spot-tip" key={tip.id} onClick={() => open('staff/case', { id: tip.id })}>
              <View className="grow">
                <Text>{tip.categoryName}</Text>
                <Text className="soft small">
                  {ago(tip.submittedAt, Date.now())} · {tip.number}
                </Text>
              </View>
              <StateTag state={tip.state} name={tip.stateName} />
            </View>
          ))
        : null}
      {shown && me && decides(me) && openTips.length > 0 ? (
        <Btn
          id="list-spot"
          kind="plain"
          onPress={() => open('staff/listed-new', { tip: openTips.map(({ id }) => id).join(',') })}
        >
          把没办结的 {openTips.length} 件一起挂牌督办
        </Btn>
      ) : null}
    </View>
  );
}

function Places({ found }: { found: HotSpots }) {
  const boundaries = useAsk<Boundaries>(reference.boundaries, []);
  const [shown, setShown] = useState<string | null>(null);
  const first = found.items[0];
  if (!first) {
    return (
      <Empty
        icon="leaf"
        title="没有反复发生的地点"
        advice={`${found.days} 天里，${found.radius} 米内同类举报满 3 件，就会列在这里。`}
      />
    );
  }
  const current = found.items.find(({ id }) => id === shown);
  const pins = found.items.map(({ id, lng, lat }): Pin => ({
    id,
    kind: id === shown ? 'here' : 'tip',
    lng,
    lat,
  }));
  return (
    <>
      <View className="card">
        <Text className="soft">
          {found.days} 天里，{found.radius} 米内同类举报满 3 件的地点，件数多的在前。
        </Text>
        <GridMap
          boundaries={boundaries.data}
          centre={current ?? first}
          span={current ? 900 : null}
          pins={pins}
          onPin={setShown}
        />
        {found.complete ? null : <Text className="soft small">举报太多，只统计了最近的一部分。</Text>}
      </View>
      {found.items.map((spot) => (
        <Spot key={spot.id} spot={spot} shown={spot.id === shown} onShow={() => setShown(spot.id)} />
      ))}
    </>
  );
}

function Asked() {
  const asked = useAsk<HotSpots>(getHotSpots, []);
  return <Answer asked={asked}>{(found) => <Places found={found} />}</Answer>;
}

export default function HotSpotsPage() {
  return (
    <Page title="反复发生的地点">
      <For who={handlesCases} why="登录后查看反复发生的地点。">
        {() => <Asked />}
      </For>
    </Page>
  );
}
