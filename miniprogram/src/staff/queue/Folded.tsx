import { Text, View } from '@tarojs/components';

/** A choice among many, folded up: what is chosen, and a tap shows all. */
export function Folded({ id, text, onOpen }: { id: string; text: string; onOpen: () => void }) {
  return (
    <View className="choice between" id={id} onClick={onOpen}>
      <Text className="grow">{text}</Text>
      <Text className="link">换一个</Text>
    </View>
  );
}
