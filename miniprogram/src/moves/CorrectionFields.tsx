import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type TriedRouting, tryRouting } from '../api/routing';
import { messageOf } from '../api/problem';
import type { Boundaries, TipDetail } from '../api/types';
import { Btn } from '../components/Btn';
import { GridMap, type Pin } from '../components/map';
import { useAsk } from '../lib/ask';
import { reference } from '../lib/reference';
import { CategoryPicker } from '../report/CategoryPicker';
import type { MoveAnswer } from './answer';

interface Props {
  tip: TipDetail;
  answer: MoveAnswer;
  change: (part: Partial<MoveAnswer>) => void;
}

/** Where the corrected case will go, as soon as something was corrected. */
function Preview({ tip, answer }: Omit<Props, 'change'>) {
  const categoryCode = answer.categoryCode ?? tip.categoryCode;
  const { lng, lat } = answer.place ?? tip;
  const { occurrence } = tip;
  const tried = useAsk<TriedRouting>(
    () => tryRouting({ categoryCode, lng, lat, occurrence, date: null, time: null }),
    [categoryCode, lng, lat],
  );
  if (tried.loading) return <Text className="verdict">正在查找该派给谁…</Text>;
  if (tried.data === null)
    return <Text className="verdict">暂时查不到该派给谁（{messageOf(tried.error)}），不影响提交。</Text>;
  if (tried.data.triage)
    return (
      <Text className="verdict verdict-outside" id="correction-preview">
        这个地点不在任何网格内，不能这样更正。请改用“指派”，或者“不予受理”。
      </Text>
    );
  return (
    <View className="verdict verdict-good" id="correction-preview">
      <Text className="verdict-grid">更正后派往：{tried.data.departmentName ?? tried.data.holderName}</Text>
      <Text className="verdict-why">{tried.data.reason}</Text>
    </View>
  );
}

/** A corrected category, place, or both. The time that has passed goes on counting. */
export function CorrectionFields({ tip, answer, change }: Props) {
  const boundaries = useAsk<Boundaries>(reference.boundaries, []);
  const [start] = useState({ lng: tip.lng, lat: tip.lat });
  const { categoryCode, place } = answer;
  const pins: Pin[] = [
    { id: 'before', kind: 'tip', ...start },
    ...(place ? [{ id: 'here', kind: 'here' as const, ...place }] : []),
  ];
  return (
    <>
      <View className="field">
        <Text className="field-title">
          正确的类型<Text className="soft small">（没错就不选）</Text>
        </Text>
        <CategoryPicker
          value={categoryCode}
          onChange={(code) => change({ categoryCode: code === categoryCode ? null : code })}
        />
      </View>
      <View className="field">
        <Text className="field-title">
          正确的地点<Text className="soft small">（没错就不点）</Text>
        </Text>
        <Text className="soft small">
          {place ? '红色是更正后的位置，再点可以改' : '橙色是原来的位置；在地图上点正确的位置'}
        </Text>
        <GridMap
          boundaries={boundaries.data}
          centre={start}
          span={1500}
          pins={pins}
          onPick={(at) => change({ place: at })}
        />
        {place ? (
          <Btn kind="plain" small id="keep-place" onPress={() => change({ place: null })}>
            地点不改了
          </Btn>
        ) : null}
      </View>
      {categoryCode !== null || place !== null ? <Preview tip={tip} answer={answer} /> : null}
      <Text className="soft small">更正后重新派单，办理时限接着算，不会重新开始；举报人会收到通知。</Text>
    </>
  );
}
