import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type Draft, FIELDS, OTHERS, sumOf } from './draft';

interface NumberProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function NumberRow({ id, label, value, onChange }: NumberProps) {
  return (
    <View className="between">
      <Text className="grow">{label}</Text>
      <Input
        className="input input-number"
        id={id}
        type="number"
        value={value}
        maxlength={4}
        onInput={({ detail }) => onChange(detail.value)}
      />
    </View>
  );
}

/** The weights, and on demand the other numbers. */
export function Numbers({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const [more, setMore] = useState(false);
  const sum = sumOf(draft);
  const [weight, ...rest] = FIELDS;
  const set = (code: string, key: string, value: string) =>
    onChange({
      ...draft,
      indicators: draft.indicators.map((row) => (row.code === code ? { ...row, [key]: value } : row)),
    });
  return (
    <View className="card">
      <Text className="card-title">权重</Text>
      {draft.indicators.map((row) => (
        <View className="seat" key={row.code}>
          <NumberRow
            id={`weight-${row.code}`}
            label={row.name}
            value={row.weight}
            onChange={(value) => set(row.code, weight.key, value)}
          />
          {more ? (
            <>
              <Text className="soft small">{row.help}。</Text>
              {rest.map(({ key, label }) => (
                <NumberRow
                  key={key}
                  id={`${key}-${row.code}`}
                  label={label}
                  value={row[key]}
                  onChange={(value) => set(row.code, key, value)}
                />
              ))}
            </>
          ) : null}
        </View>
      ))}
      <View className="between">
        <Text className="seat-name">合计</Text>
        <Text className={sum === 100 ? 'case-good' : 'case-bad'} id="weight-sum">
          {sum}
          {sum === 100 ? '' : '（应是 100）'}
        </Text>
      </View>
      <Text className="link" id="more-numbers" onClick={() => setMore(!more)}>
        {more ? '收起其他数值' : '最少件数、申诉天数等其他数值'}
      </Text>
      {more
        ? OTHERS.map(({ key, label }) => (
            <NumberRow
              key={key}
              id={key}
              label={label}
              value={draft.others[key]}
              onChange={(value) => onChange({ ...draft, others: { ...draft.others, [key]: value } })}
            />
          ))
        : null}
    </View>
  );
}
