import { Text, Textarea, View } from '@tarojs/components';
import { useState } from 'react';
import { appealPenalty, getPenalty, type Penalty } from '../../api/points';
import { Btn } from '../../components/Btn';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { confirm, toast } from '../../lib/ui';

function Form({ penalty, onSent }: { penalty: Penalty; onSent: (after: Penalty) => void }) {
  const [text, setText] = useState('');
  const send = async () => {
    if (text.trim() === '') {
      toast('请写明申诉理由');
      return;
    }
    const asked = { title: '提交申诉', content: '申诉只有一次，提交后由另一位工作人员处理。', yes: '提交' };
    if (!(await confirm(asked))) return;
    onSent(await appealPenalty(penalty.id, text.trim()));
  };
  return (
    <>
      <Text className="soft">不同意的话，15 天内可以申诉一次。</Text>
      <Textarea
        className="textarea"
        id="appeal-text"
        value={text}
        maxlength={500}
        placeholder="当时看到了什么，为什么不是恶意举报"
        onInput={({ detail }) => setText(detail.value)}
      />
      <Btn id="appeal-send" onPress={send}>
        提交申诉
      </Btn>
    </>
  );
}

/** Why points were taken, and the one appeal against it. */
export function Appeal({ id }: { id: string }) {
  const asked = useAsk<Penalty>(() => getPenalty(id), [id]);
  return (
    <Answer asked={asked}>
      {(penalty) => (
        <View className="card">
          <Text className="card-title">扣分的认定</Text>
          <Text>{penalty.reason}</Text>
          <Text className="soft">{penalty.stateName}</Text>
          {penalty.appeal ? <Text>您的申诉：{penalty.appeal}</Text> : null}
          {penalty.decision ? <Text>处理结果：{penalty.decision}</Text> : null}
          {penalty.state === 'imposed' ? <Form penalty={penalty} onSent={asked.replace} /> : null}
        </View>
      )}
    </Answer>
  );
}
