import { Text, View } from '@tarojs/components';
import { labelled, percent } from './scale';

export interface Column {
  key: string;
  /** Under the chart, where there is room for it. */
  label: string;
  /** As many as there are names. */
  values: readonly number[];
}

interface Props {
  id: string;
  /** Of the colours, in the order of the values. */
  names: readonly string[];
  columns: readonly Column[];
  chosen: string | null;
  onChoose: (key: string) => void;
}

/** Columns over time, up to three colours; one can be pressed to read its numbers. */
export function Columns({ id, names, columns, chosen, onChoose }: Props) {
  const most = Math.max(1, ...columns.flatMap(({ values }) => values));
  const shown = labelled(columns.length);
  return (
    <View className="columns" id={id}>
      <View className="columns-legend">
        {names.map((name, index) => (
          <View className="columns-name" key={name}>
            <View className={`columns-dot column-${index}`} />
            <Text className="small">{name}</Text>
          </View>
        ))}
        <Text className="soft small">最高 {most}</Text>
      </View>
      <View className="columns-plot">
        {columns.map(({ key, values }) => (
          <View
            key={key}
            className={`column ${key === chosen ? 'column-on' : ''}`}
            onClick={() => onChoose(key)}
          >
            {values.map((value, index) => (
              <View
                key={names[index] ?? index}
                className={`column-bar column-${index}`}
                style={{ height: percent(value, most) }}
              />
            ))}
          </View>
        ))}
      </View>
      <View className="columns-labels">
        {columns
          .filter((_, index) => shown.includes(index))
          .map(({ key, label }) => (
            <Text className="soft small" key={key}>
              {label}
            </Text>
          ))}
      </View>
    </View>
  );
}
