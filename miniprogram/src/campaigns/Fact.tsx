import { Text, View } from '@tarojs/components';

/** One line of facts. */
export function Fact({ name, value }: { name: string; value: string }) {
  return (
    <View className="fact">
      <Text className="fact-name">{name}</Text>
      <Text className="fact-value">{value}</Text>
    </View>
  );
}
