import { Text, View } from '@tarojs/components';
import type { Severity, StaffTip } from '../../api/types';
import { Icon } from '../../components/Icon';
import { TipCard } from '../../components/TipCard';
import { open } from '../../lib/navigate';
import { elapsed } from '../../lib/time';
import { nearest } from '../case/clocks';

const SEVERITIES: Record<Severity, string | null> = {
  major: '重大',
  live: '紧急',
  ordinary: null,
  minor: null,
};

/** A case in the queue, with the time used so far and how urgent it is. */
export function QueueItem({ tip }: { tip: StaffTip }) {
  const urgent = SEVERITIES[tip.severity];
  const clock = nearest(tip.clocks);
  return (
    <TipCard tip={tip} onOpen={() => open('staff/case', { id: tip.id })}>
      <View className="queue-facts">
        <Icon name="clock" size="s" color="#51626f" />
        <Text className="grow">
          {clock
            ? `${clock.label}${clock.leftText}`
            : tip.elapsedSeconds === null
              ? '还没有派遣'
              : `派遣后 ${elapsed(tip.elapsedSeconds)}`}
        </Text>
        {tip.overdue ? <Text className="mark mark-urgent">超时</Text> : null}
        {tip.occurrence === 'now' ? <Text className="mark mark-now">正在发生</Text> : null}
        {tip.occurrence === 'again' ? <Text className="mark">反复发生</Text> : null}
        {urgent === null ? null : <Text className="mark mark-urgent">{urgent}</Text>}
      </View>
    </TipCard>
  );
}
