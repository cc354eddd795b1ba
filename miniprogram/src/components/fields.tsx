import { Input, Picker, Text, Textarea, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { dayFrom, dayText } from '../lib/days';

interface FieldProps {
  title: string;
  required?: boolean;
  children: ReactNode;
}

export function Field({ title, required = false, children }: FieldProps) {
  return (
    <View className="field">
      <Text className="field-title">
        {title}
        <Text className="soft small">{required ? '（必须填）' : '（可以不填）'}</Text>
      </Text>
      {children}
    </View>
  );
}

interface TextProps {
  id: string;
  title: string;
  required?: boolean;
  value: string;
  max: number;
  placeholder: string;
  onChange: (text: string) => void;
}

/** Several lines. */
export function Words({ id, title, required = false, value, max, placeholder, onChange }: TextProps) {
  return (
    <Field title={title} required={required}>
      <Textarea
        className="textarea"
        id={id}
        value={value}
        maxlength={max}
        placeholder={placeholder}
        onInput={({ detail }) => onChange(detail.value)}
      />
    </Field>
  );
}

/** One line. */
export function Line({ id, title, required = false, value, max, placeholder, onChange }: TextProps) {
  return (
    <Field title={title} required={required}>
      <Input
        className="input"
        id={id}
        value={value}
        maxlength={max}
        placeholder={placeholder}
        onInput={({ detail }) => onChange(detail.value)}
      />
    </Field>
  );
}

interface ChipsProps<V> {
  name: string;
  options: readonly (readonly [V, string])[];
  value: V | null;
  onChange: (value: V) => void;
  /** Where many stand together. */
  small?: boolean;
}

export function Chips<V extends string | number>({
  name,
  options,
  value,
  onChange,
  small = false,
}: ChipsProps<V>) {
  return (
    <View className="chips">
      {options.map(([option, label]) => (
        <View
          key={option}
          id={`${name}-${option}`}
          className={`chip ${small ? 'chip-small' : ''} ${option === value ? 'chip-on' : ''}`}
          onClick={() => onChange(option)}
        >
          {label}
        </View>
      ))}
    </View>
  );
}

const PRESETS = [3, 7, 15, 30];

/** A deadline: some days from today, or a day of the calendar. */
export function DayPicker(props: {
  id: string;
  title: string;
  value: string;
  onChange: (day: string) => void;
}) {
  const now = Date.now();
  const { id, title, value, onChange } = props;
  return (
    <Field title={title} required>
      <Chips
        name={id}
        options={PRESETS.map((days) => [dayFrom(now, days), `${days} 天`] as const)}
        value={value}
        onChange={onChange}
      />
      <Picker
        mode="date"
        value={value || dayFrom(now, 7)}
        start={dayFrom(now, 0)}
        onChange={({ detail }) => onChange(detail.value)}
      >
        <View className="choice">{value ? `${dayText(value, now)}前` : '或者选一个日子'}</View>
      </Picker>
    </Field>
  );
}
