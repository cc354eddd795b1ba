import { Text, View } from '@tarojs/components';
import type { TipDetail } from '../../api/types';
import { Icon } from '../../components/Icon';
import { elapsed, limit } from '../../lib/time';

/** Time used since dispatch beside the limits of the category. */
export function Limits({ tip }: { tip: TipDetail }) {
  const { category, elapsedSeconds } = tip;
  return (
    <View className="notice row">
      <Icon name="clock" />
      <View className="grow">
        <Text className="limits-used">
          {elapsedSeconds === null ? '还没有派遣' : `派遣后已过 ${elapsed(elapsedSeconds)}`}
        </Text>
        <Text className="soft small">
          签收 {limit(category.acceptLimit)}内 · 处置 {limit(category.handleLimit)}内
        </Text>
      </View>
    </View>
  );
}
