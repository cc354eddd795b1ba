import { Text, View } from '@tarojs/components';
import type { TipState } from '../api/types';

const STEPS = ['受理', '派遣', '处置', '核查', '结案'];
/** How many steps are behind; reopened tips wait before the last. Ends off the way show none. */
const REACHED: Record<TipState, number> = {
  triage: 0,
  dispatched: 1,
  handling: 2,
  checking: 3,
  closed: 5,
  reopen_requested: 3,
  on_hold: 2,
  referred: 2,
  appealing: 0,
  merged: -1,
  refused: -1,
  withdrawn: -1,
};

/** Where the tip stands on its way through 受理 → 派遣 → 处置 → 核查 → 结案. */
export function TipSteps({ state }: { state: TipState }) {
  const reached = REACHED[state];
  return (
    <View className="steps">
      {STEPS.map((name, index) => (
        <View
          key={name}
          className={`step ${index < reached ? 'step-done' : ''} ${index === reached ? 'step-now' : ''}`}
        >
          <View className="step-dot">{index < reached ? '✓' : index + 1}</View>
          <Text className="step-name">{name}</Text>
        </View>
      ))}
    </View>
  );
}
