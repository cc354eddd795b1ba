import { Input, Text, Textarea, View } from '@tarojs/components';
import { useState } from 'react';
import { addTemplate } from '../../api/endpoints';
import type { NewTemplate } from '../../api/types';
import { Btn } from '../../components/Btn';
import { newKey } from '../../lib/key';
import { toast } from '../../lib/ui';

/** Where a template is used, in the order of the work; the state follows from it. */
const USES: readonly (readonly [NewTemplate['purpose'], string])[] = [
  ['message', '给举报人留言'],
  ['handle', '处置说明'],
  ['pass', '核查通过'],
  ['rework', '退回重办'],
  ['uphold', '维持结案'],
];

/** The office adds a sentence; what is added is offered at once. */
export function AddForm({ onAdded }: { onAdded: () => Promise<void> }) {
  const [key, setKey] = useState(() => newKey());
  const [purpose, setPurpose] = useState<NewTemplate['purpose']>('message');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const add = async () => {
    if (title.trim() === '' || text.trim() === '') {
      toast('请填写名称和内容');
      return;
    }
    await addTemplate({ key, purpose, state: 'any', title: title.trim(), text: text.trim() });
    setKey(newKey());
    setTitle('');
    setText('');
    toast('已添加');
    await onAdded();
  };
  return (
    <View className="card">
      <Text className="card-title">添加模板</Text>
      <View className="chips">
        {USES.map(([value, name]) => (
          <View
            key={value}
            id={`use-${value}`}
            className={`chip chip-small ${value === purpose ? 'chip-on' : ''}`}
            onClick={() => setPurpose(value)}
          >
            {name}
          </View>
        ))}
      </View>
      <Input
        className="input"
        id="template-title"
        value={title}
        maxlength={20}
        placeholder="名称，比如：已洒水"
        onInput={({ detail }) => setTitle(detail.value)}
      />
      <Textarea
        className="textarea talk-text"
        id="template-text"
        value={text}
        maxlength={300}
        placeholder="填入的句子"
        onInput={({ detail }) => setText(detail.value)}
      />
      <Btn id="template-add" kind="good" onPress={add}>
        添加
      </Btn>
    </View>
  );
}
