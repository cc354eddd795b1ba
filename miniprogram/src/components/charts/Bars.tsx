import { Text, View } from '@tarojs/components';
import { percent } from './scale';

export interface Bar {
  key: string;
  name: string;
  value: number;
  /** At the right of the number, such as a rate. */
  note?: string;
}

interface Props {
  id: string;
  bars: readonly Bar[];
  /** Opens what is behind a bar. */
  onOpen: (bar: Bar) => void;
}

/** Numbers side by side: a name, a bar and the number; every row can be pressed. */
export function Bars({ id, bars, onOpen }: Props) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <View className="bars" id={id}>
      {bars.map((bar) => (
        <View className="bar-row" key={bar.key} id={`${id}-${bar.key || 'none'}`} onClick={() => onOpen(bar)}>
          <View className="between">
            <Text className="bar-name">{bar.name}</Text>
            <Text className="bar-value">{bar.value}</Text>
          </View>
          <View className="bar-track">
            <View className="bar-fill" style={{ width: percent(bar.value, most) }} />
          </View>
          {bar.note ? <Text className="soft small">{bar.note}</Text> : null}
        </View>
      ))}
    </View>
  );
}
