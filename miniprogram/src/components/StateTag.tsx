import { Text } from '@tarojs/components';
import type { TipState } from '../api/types';

export function StateTag({ state, name }: { state: TipState; name: string }) {
  return <Text className={`tag tag-${state}`}>{name}</Text>;
}
