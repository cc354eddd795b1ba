import { Picker, View } from '@tarojs/components';
import { dayText } from '../../lib/days';

interface Props {
  id: string;
  day: string;
  time: string;
  onChange: (part: { day?: string; time?: string }) => void;
}

/** A day and a time in Beijing. */
export function Moment({ id, day, time, onChange }: Props) {
  return (
    <View className="buttons" id={id}>
      <Picker
        className="grow"
        mode="date"
        value={day}
        onChange={({ detail }) => onChange({ day: detail.value })}
      >
        <View className="choice">{dayText(day, Date.now())}</View>
      </Picker>
      <Picker
        className="grow"
        mode="time"
        value={time}
        onChange={({ detail }) => onChange({ time: detail.value })}
      >
        <View className="choice">{time}</View>
      </Picker>
    </View>
  );
}
