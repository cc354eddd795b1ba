import { View } from '@tarojs/components';
import { Picker, Text } from '@tarojs/components';

interface Props<V> {
  name: string;
  options: readonly (readonly [V, string])[];
  values: readonly V[];
  onChange: (values: V[]) => void;
}

/** Any number of choices; a tap puts one in or takes it out. */
export function Several<V extends string | number>({ name, options, values, onChange }: Props<V>) {
  const toggle = (value: V) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <View className="chips">
      {options.map(([value, label]) => (
        <View
          key={value}
          id={`${name}-${value}`}
          className={`chip ${values.includes(value) ? 'chip-on' : ''}`}
          onClick={() => toggle(value)}
        >
          {label}
        </View>
      ))}
    </View>
  );
}

interface PickProps {
  id: string;
  mode: 'date' | 'time';
  title: string;
  value: string;
  empty: string;
  onChange: (value: string) => void;
}

/** A day (YYYY-MM-DD) or a time (HH:mm). */
export function Pick({ id, mode, title, value, empty, onChange }: PickProps) {
  const press = ({ detail }: { detail: { value: string } }) => onChange(detail.value);
  const shown = (
    <View className="choice between" id={id}>
      <Text className="soft">{title}</Text>
      <Text>{value || empty}</Text>
    </View>
  );
  return mode === 'date' ? (
    <Picker mode="date" value={value} onChange={press}>
      {shown}
    </Picker>
  ) : (
    <Picker mode="time" value={value} onChange={press}>
      {shown}
    </Picker>
  );
}
