import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { addSource, editSource, getSimilar, getSource, type Source } from '../../api/sources';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { newKey } from '../../lib/key';
import { goBack, openInstead, parameter } from '../../lib/navigate';
import { toast } from '../../lib/ui';
import { PlacePicker } from '../../report/PlacePicker';
import { For } from '../For';
import { CYCLES, patrols } from '../patrol/words';
import { SourceCard } from '../sources/SourceCard';
import { SOURCE_KINDS } from '../sources/words';
import { Chips, Field, Line, Words } from '../../components/fields';
import { EMPTY, fieldsOf, formOf, lackOf, type SourceForm } from './form';

const TIMES = [1, 2, 3, 4, 5] as const;

/** What may be the same one, before it is entered twice. */
function Similar({ form }: { form: SourceForm }) {
  const { kind, place, name } = form;
  const asked = useAsk(kind && place ? () => getSimilar(place, kind, name.trim()) : null, [
    kind,
    place?.lng,
    place?.lat,
    name.trim(),
  ]);
  const found = asked.data?.items ?? [];
  if (!kind || !place || found.length === 0) return null;
  return (
    <View id="similar">
      <Text className="error-text">附近已经登记过，看看是不是同一个：</Text>
      {found.slice(0, 3).map((source) => (
        <SourceCard key={source.id} source={source} metres={source.metres} />
      ))}
    </View>
  );
}

function Form({ source }: { source: Source | null }) {
  const [key] = useState(newKey);
  const [form, setForm] = useState<SourceForm>(source ? formOf(source) : EMPTY);
  const change = (part: Partial<SourceForm>) => setForm((before) => ({ ...before, ...part }));
  const line = (
    id: 'name' | 'unit' | 'contactName' | 'contactPhone',
    title: string,
    hint: string,
    max = 60,
  ) => (
    <Line
      id={id}
      title={title}
      required={id === 'name'}
      value={form[id]}
      max={max}
      placeholder={hint}
      onChange={(text) => change({ [id]: text })}
    />
  );
  const send = async () => {
    const lack = lackOf(form);
    const fields = fieldsOf(form, key);
    if (lack !== null || fields === null) {
      toast(lack ?? '请填写完整');
      return;
    }
    if (source) {
      await editSource(source.id, { ...fields, version: source.version });
      toast('已保存');
      goBack();
      return;
    }
    const { id } = await addSource(fields);
    toast('已登记');
    openInstead('staff/source', { id });
  };
  return (
    <>
      <View className="card">
        <Field title="哪一种" required>
          <Chips
            small
            name="source-kind"
            options={SOURCE_KINDS}
            value={form.kind}
            onChange={(kind) => change({ kind })}
          />
        </Field>
        {line('name', '名称', '比如：三号地块工地')}
      </View>
      <View className="card">
        <Text className="field-title">在哪里？（必须选）</Text>
        <PlacePicker place={form.place} placeText={form.placeText} scanned={null} onChange={change} />
      </View>
      {source ? null : <Similar form={form} />}
      <View className="card">
        {line('unit', '责任单位', '谁负责治理')}
        {line('contactName', '联系人', '姓名', 20)}
        {line('contactPhone', '联系电话', '加密保存，只有本网格和上级能看到', 20)}
        <Field title="多久查一次">
          <Chips
            small
            name="cycle"
            options={[['usual', '按种类的常规'] as const, ...CYCLES]}
            value={form.cycle}
            onChange={(cycle) => change({ cycle })}
          />
          {['weekly', 'monthly', 'quarterly'].includes(form.cycle) ? (
            <Chips
              small
              name="times"
              options={TIMES.map((count) => [count, `${count} 次`] as const)}
              value={form.times}
              onChange={(times) => change({ times })}
            />
          ) : null}
        </Field>
        <Words
          id="measures"
          title="其他防治措施"
          value={form.measures}
          max={500}
          placeholder="比如：夜间不出土"
          onChange={(measures) => change({ measures })}
        />
      </View>
      <View className="send">
        <Btn id="save-source" kind="good" onPress={send}>
          {source ? '保存' : '登记'}
        </Btn>
      </View>
    </>
  );
}

function Loaded({ id }: { id: string }) {
  const asked = useAsk<Source>(() => getSource(id), [id]);
  return <Answer asked={asked}>{(source) => <Form source={source} />}</Answer>;
}

export default function SourceEdit() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title={id ? '修改污染源' : '登记污染源'}>
      <For who={patrols} why="登录后登记污染源。">
        {() => (id ? <Loaded id={id} /> : <Form source={null} />)}
      </For>
    </Page>
  );
}
