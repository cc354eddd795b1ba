import { Picker, View } from '@tarojs/components';
import { dayText } from '../lib/days';
import { Field } from '../components/fields';
import type { Times } from './times';

interface Props {
  value: Times;
  start?: string;
  end?: string;
  onChange: (part: Partial<Times>) => void;
}

/** A day, and from when to when. */
export function TimesPicker({ value, start = '', end = '', onChange }: Props) {
  const time = (id: 'from' | 'to', word: string) => (
    <Picker
      className="grow"
      mode="time"
      value={value[id]}
      onChange={({ detail }) => onChange({ [id]: detail.value })}
    >
      <View className="choice" id={`time-${id}`}>
        {word} {value[id]}
      </View>
    </Picker>
  );
  return (
    <Field title="时间" required>
      <Picker
        mode="date"
        value={value.day}
        {...(start ? { start } : {})}
        {...(end ? { end } : {})}
        onChange={({ detail }) => onChange({ day: detail.value })}
      >
        <View className="choice" id="day">
          {dayText(value.day, Date.now())}
        </View>
      </Picker>
      <View className="buttons">
        {time('from', '从')}
        {time('to', '到')}
      </View>
    </Field>
  );
}
