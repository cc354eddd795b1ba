import { Text, View } from '@tarojs/components';
import { Icon } from '../../components/Icon';
import { chooseFontSize, FONT_SIZES, fontSize, type FontSize } from '../../lib/font-size';

/** 标准, 大 or 特大 text, kept on this device. */
export function FontSizes() {
  const chosen = fontSize.use();
  return (
    <View className="card">
      <View className="row">
        <Icon name="text" />
        <Text className="grow">字的大小</Text>
      </View>
      <View className="chips chips-even">
        {(Object.keys(FONT_SIZES) as FontSize[]).map((size) => (
          <View
            key={size}
            id={`font-${size}`}
            className={`chip ${size === chosen ? 'chip-on' : ''}`}
            onClick={() => chooseFontSize(size)}
          >
            {FONT_SIZES[size]}
          </View>
        ))}
      </View>
    </View>
  );
}
