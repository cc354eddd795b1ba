import { Text, View } from '@tarojs/components';
import type { Boundaries, TipDetail } from '../api/types';
import { useAsk } from '../lib/ask';
import { reference } from '../lib/reference';
import { dateTime, elapsed } from '../lib/time';
import { lookOf, TONES } from './category';
import { Icon } from './Icon';
import { GridMap } from './map';
import { PhotoRow } from './PhotoRow';
import { Fact } from './Fact';
import { StateTag } from './StateTag';
import { Timeline } from './Timeline';
import { TipSteps } from './TipSteps';

const OCCURRENCES = { now: '正在发生', again: '反复发生', none: null };

/** What reporter and staff both see of a tip: never who reported it. */
export function TipBody({ tip }: { tip: TipDetail }) {
  const boundaries = useAsk<Boundaries>(reference.boundaries, []);
  const look = lookOf(tip.categoryCode, tip.categoryName);
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
        <Fact name="编号" value={tip.number} />
        <Fact name="时间" value={dateTime(tip.submittedAt, Date.now())} />
        <Fact name="负责" value={tip.grid?.fullName ?? '街道办人工分派'} />
        <Fact name="承办" value={tip.departmentName ?? (tip.level === 3 ? null : tip.holderName)} />
        <Fact name="理由" value={tip.refusal?.label ?? null} />
        <Fact name="合并到" value={tip.mergedInto?.number ?? null} />
        <Fact
          name="用时"
          value={tip.elapsedSeconds === null ? null : `派遣后 ${elapsed(tip.elapsedSeconds)}`}
        />
        <Fact name="情况" value={OCCURRENCES[tip.occurrence]} />
        {tip.text ? <Text className="tip-text">{tip.text}</Text> : null}
        <PhotoRow photos={tip.photos} />
      </View>
      <View className="card">
        <Text className="card-title">位置</Text>
        {tip.placeText ? <Text className="tip-place">{tip.placeText}</Text> : null}
        <GridMap
          boundaries={boundaries.data}
          centre={tip}
          span={900}
          pins={[{ id: 'here', kind: 'here', lng: tip.lng, lat: tip.lat }]}
          gridId={tip.grid?.id ?? null}
        />
        <Text className="soft small">{tip.routing}</Text>
      </View>
      <View className="card">
        <Text className="card-title">办理经过</Text>
        <Timeline entries={tip.timeline} />
      </View>
    </>
  );
}
