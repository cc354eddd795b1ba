import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Severity, StaffTip } from '../../api/types';
import { Icon } from '../../components/Icon';
import { TipCard } from '../../components/TipCard';
import { elapsed } from '../../lib/time';
import { nearest } from '../case/clocks';
import { holderText } from './holder';

const SEVERITIES: Record<Severity, string | null> = {
  major: '重大',
  live: '紧急',
  ordinary: null,
  minor: null,
};

interface Props {
  tip: StaffTip;
  onOpen: () => void;
  children?: ReactNode;
}

/** A case in the queue: how much time is left, who has it on which level, and how urgent it is. */
export function QueueItem({ tip, onOpen, children }: Props) {
  const urgent = SEVERITIES[tip.severity];
  const clock = nearest(tip.clocks);
  const holder = holderText(tip);
  return (
    <TipCard tip={tip} onOpen={onOpen}>
      <View className="queue-facts">
        <View className="row">
          <Icon name="clock" size="s" color="#51626f" />
          <Text className="grow">
            {clock
              ? `${clock.label}${clock.leftText}`
              : tip.elapsedSeconds === null
                ? '还没有派遣'
                : `派遣后 ${elapsed(tip.elapsedSeconds)}`}
          </Text>
          {tip.overdue ? <Text className="mark mark-urgent">超时</Text> : null}
          {!tip.overdue && tip.band === 'soon' ? <Text className="mark">快到期</Text> : null}
        </View>
        {holder === null ? null : (
          <View className="row">
            <Icon name="user" size="s" color="#51626f" />
            <Text className="grow">{holder}</Text>
          </View>
        )}
        {tip.occurrence === 'none' && urgent === null ? null : (
          <View className="row">
            {urgent === null ? null : <Text className="mark mark-urgent">{urgent}</Text>}
            {tip.occurrence === 'now' ? <Text className="mark mark-now">正在发生</Text> : null}
            {tip.occurrence === 'again' ? <Text className="mark">反复发生</Text> : null}
          </View>
        )}
      </View>
      {children}
    </TipCard>
  );
}
