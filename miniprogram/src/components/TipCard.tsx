import { Image, Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { TipSummary } from '../api/types';
import { ago } from '../lib/time';
import { absolute } from '../platform/request';
import { lookOf, TONES } from './category';
import { Icon } from './Icon';
import { StateTag } from './StateTag';

type Shown =
  'id' | 'categoryCode' | 'categoryName' | 'state' | 'stateName' | 'gridName' | 'submittedAt' | 'thumbUrl';

interface Props {
  /** The place in words only where it may be seen. */
  tip: Pick<TipSummary, Shown> & Partial<Pick<TipSummary, 'placeText'>>;
  onOpen: () => void;
  /** Further lines below: time used, what to do. */
  children?: ReactNode;
}

/** A tip in a list. */
export function TipCard({ tip, onOpen, children }: Props) {
  const look = lookOf(tip.categoryCode, tip.categoryName);
  return (
    <View className="card tip-card" id={`tip-${tip.id}`} onClick={onOpen}>
      <View className="tip-card-row">
        {tip.thumbUrl === null ? (
          <View className="tip-thumb tip-thumb-icon">
            <Icon name={look.icon} size="l" color={TONES[look.tone]} />
          </View>
        ) : (
          <Image className="tip-thumb" src={absolute(tip.thumbUrl)} mode="aspectFill" />
        )}
        <View className="tip-card-text">
          <View className="between">
            <Text className="tip-card-title">{look.name}</Text>
            <StateTag state={tip.state} name={tip.stateName} />
          </View>
          {tip.placeText ? <Text className="tip-card-place">{tip.placeText}</Text> : null}
          <Text className="soft small">
            {ago(tip.submittedAt, Date.now())}
            {tip.gridName ? ` · ${tip.gridName}` : ''}
          </Text>
        </View>
      </View>
      {children}
    </View>
  );
}
