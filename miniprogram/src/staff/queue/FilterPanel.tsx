import { Input, View } from '@tarojs/components';
import { useState } from 'react';
import type { Filters } from '../../api/queue';
import type { Category, Grid, Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { byUse, lookOf } from '../../components/category';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { reference } from '../../lib/reference';
import { Chips } from '../../components/fields';
import { type Change, dueChange, dueOf, DUES, HOLDERS, SORTS, STATES } from './filters';
import { Folded } from './Folded';
import { Group } from './Group';
import { PlaceFilter } from './PlaceFilter';

interface Props {
  me: Me;
  filters: Filters;
  onChange: (change: Change) => void;
  onClose: () => void;
}

function CategoryFilter({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (code?: string) => void;
}) {
  const categories = useAsk<Category[]>(reference.categories, []);
  const [shown, setShown] = useState(false);
  return (
    <Group title="污染类型">
      <Answer asked={categories}>
        {(items) =>
          shown ? (
            <Chips
              small
              name="category"
              options={[
                ['any', '所有类型'] as const,
                ...byUse(items).map(({ code, name }) => [code, lookOf(code, name).name] as const),
              ]}
              value={value ?? 'any'}
              onChange={(code) => {
                onChange(code === 'any' ? undefined : code);
                setShown(false);
              }}
            />
          ) : (
            <Folded
              id="choose-category"
              text={
                value === undefined
                  ? '所有类型'
                  : lookOf(value, items.find(({ code }) => code === value)?.name ?? value).name
              }
              onOpen={() => setShown(true)}
            />
          )
        }
      </Answer>
    </Group>
  );
}

function NumberFilter({ value, onChange }: { value: string | undefined; onChange: (part?: string) => void }) {
  const [text, setText] = useState(value ?? '');
  const part = text.trim();
  return (
    <Group title="举报编号">
      <View className="row">
        <Input
          className="input grow"
          id="number"
          value={text}
          maxlength={20}
          placeholder="编号里的几位，至少 2 位"
          onInput={({ detail }) => setText(detail.value)}
        />
        <Btn id="find-number" kind="plain" small onPress={() => onChange(part.length < 2 ? undefined : part)}>
          查找
        </Btn>
      </View>
    </Group>
  );
}

/** Narrows the queue; each choice takes effect at once. */
export function FilterPanel({ me, filters, onChange, onClose }: Props) {
  const grids = useAsk<Grid[]>(reference.grids, []);
  const { state, holder, category, gridId, number, sort = 'due' } = filters;
  return (
    <View className="card" id="filter-panel">
      <Group title="状态">
        <Chips
          small
          name="state"
          options={STATES}
          value={state ?? 'any'}
          onChange={(next) => onChange({ state: next === 'any' ? undefined : next })}
        />
      </Group>
      <Group title="剩余时间">
        <Chips
          small
          name="due"
          options={DUES}
          value={dueOf(filters)}
          onChange={(due) => onChange(dueChange(due))}
        />
      </Group>
      <Group title="现在归谁">
        <Chips
          small
          name="holder"
          options={HOLDERS}
          value={holder ?? 'any'}
          onChange={(next) => onChange({ holder: next === 'any' ? undefined : next })}
        />
      </Group>
      <CategoryFilter value={category} onChange={(code) => onChange({ category: code })} />
      {grids.data ? (
        <PlaceFilter me={me} grids={grids.data} value={gridId} onChange={(id) => onChange({ gridId: id })} />
      ) : null}
      <NumberFilter key={number ?? ''} value={number} onChange={(part) => onChange({ number: part })} />
      <Group title="排序">
        <Chips small name="sort" options={SORTS} value={sort} onChange={(next) => onChange({ sort: next })} />
      </Group>
      <Btn id="close-filters" onPress={onClose}>
        好了，看案件
      </Btn>
    </View>
  );
}
