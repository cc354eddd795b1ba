import { Text, View } from '@tarojs/components';

/** One line of facts; nothing when there is no value. */
export function Fact({
  name,
  value,
  alarm = false,
}: {
  name: string;
  value: string | null;
  alarm?: boolean;
}) {
  if (value === null || value === '') return null;
  return (
    <View className="fact">
      <Text className="fact-name">{name}</Text>
      <Text className={alarm ? 'fact-value error-text' : 'fact-value'}>
        {value}
        {alarm ? '（已超期）' : ''}
      </Text>
    </View>
  );
}
