import { Text, View } from '@tarojs/components';

/** One line of facts; nothing when there is no value. */
export function Fact({
  name,
  value,
  alarm = false,
  people = false,
}: {
  name: string;
  value: string | null;
  alarm?: boolean;
  /** Holds people's names. */
  people?: boolean;
}) {
  if (value === null || value === '') return null;
  return (
    <View className={`fact ${people ? 'fact-people' : ''}`}>
      <Text className="fact-name">{name}</Text>
      <Text className={alarm ? 'fact-value error-text' : 'fact-value'}>
        {value}
        {alarm ? '（已超期）' : ''}
      </Text>
    </View>
  );
}
