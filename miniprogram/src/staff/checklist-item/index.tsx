import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type ChecklistItem, type Cycle, getItems, saveItem } from '../../api/patrol';
import type { Category } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { goBack, parameter } from '../../lib/navigate';
import { newKey } from '../../lib/key';
import { reference } from '../../lib/reference';
import { tell, toast } from '../../lib/ui';
import { For } from '../For';
import { CYCLES } from '../patrol/words';
import { Chips, Field, Line, Words } from '../../components/fields';
import { isOffice } from '../supervision/roles';
import { Scope } from './Scope';

interface Fields {
  title: string;
  standard: string;
  categoryCodes: string[];
  cycle: Cycle;
  times: number;
  gridIds: string[];
}
const EMPTY: Fields = { title: '', standard: '', categoryCodes: [], cycle: 'daily', times: 1, gridIds: [] };
const TIMES = [1, 2, 3, 4, 5] as const;

function Categories({ value, onChange }: { value: string[]; onChange: (codes: string[]) => void }) {
  const asked = useAsk<Category[]>(reference.categories, []);
  const toggle = (code: string) =>
    onChange(value.includes(code) ? value.filter((one) => one !== code) : [...value, code]);
  return (
    <Field title="管哪些污染" required>
      <View className="chips">
        {(asked.data ?? []).map(({ code, name }) => (
          <View
            key={code}
            id={`category-${code}`}
            className={`chip chip-small ${value.includes(code) ? 'chip-on' : ''}`}
            onClick={() => toggle(code)}
          >
            {name}
          </View>
        ))}
      </View>
    </Field>
  );
}

function Form({ item }: { item: ChecklistItem | null }) {
  const [key] = useState(newKey);
  const [fields, setFields] = useState<Fields>(item ?? EMPTY);
  const change = (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part }));
  const { title, standard, categoryCodes, cycle, times, gridIds } = fields;
  const send = async () => {
    if (title.trim() === '') {
      toast('请填写查什么');
      return;
    }
    if (standard.trim() === '') {
      toast('请写明标准');
      return;
    }
    if (categoryCodes.length === 0) {
      toast('请选择管哪些污染');
      return;
    }
    const body = {
      key,
      title: title.trim(),
      standard: standard.trim(),
      categoryCodes,
      cycle,
      times,
      gridIds,
    };
    await saveItem({ ...body, ...(item ? { id: item.id } : {}) });
    await tell('已保存', '从明天起按新的清单排计划。');
    goBack();
  };
  return (
    <View className="card">
      <Line
        id="title"
        title="查什么"
        required
        value={title}
        max={40}
        placeholder="比如：小街巷道路扬尘"
        onChange={(next) => change({ title: next })}
      />
      <Words
        id="standard"
        title="标准（怎样算好）"
        required
        value={standard}
        max={300}
        placeholder="比如：路面无积尘，车过不扬灰"
        onChange={(next) => change({ standard: next })}
      />
      <Field title="多久查一次" required>
        <Chips name="cycle" options={CYCLES} value={cycle} onChange={(next) => change({ cycle: next })} />
        {cycle === 'daily' || cycle === 'workday' ? null : (
          <Chips
            small
            name="times"
            options={TIMES.map((count) => [count, `${count} 次`] as const)}
            value={times}
            onChange={(next) => change({ times: next })}
          />
        )}
      </Field>
      <Categories value={categoryCodes} onChange={(next) => change({ categoryCodes: next })} />
      <Scope value={gridIds} onChange={(next) => change({ gridIds: next })} />
      <Btn id="save-item" kind="good" onPress={send}>
        保存，明天起执行
      </Btn>
      <Text className="soft small">今天的计划不变，免得打乱大家手上的事。</Text>
    </View>
  );
}

function Loaded({ id }: { id: string }) {
  const asked = useAsk(getItems, []);
  return (
    <Answer asked={asked}>
      {({ items }) => <Form item={items.find((item) => item.id === id) ?? null} />}
    </Answer>
  );
}

export default function ChecklistItemPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title={id ? '修改清单项' : '加一项'}>
      <For who={isOffice} why="登录后修改任务清单。">
        {() => (id ? <Loaded id={id} /> : <Form item={null} />)}
      </For>
    </Page>
  );
}
