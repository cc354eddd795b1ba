import { Text, View } from '@tarojs/components';
import { goBack } from '../lib/navigate';
import { Icon } from './Icon';

/** Title bar with the way back, which browsers lack. */
export function PageHead({ title, tab }: { title: string; tab: boolean }) {
  return (
    <View className="head">
      {tab ? null : (
        <View className="head-back" id="back" onClick={goBack}>
          <Icon name="back" color="#ffffff" />
          <Text>返回</Text>
        </View>
      )}
      <Text className="head-title">{title}</Text>
    </View>
  );
}
