import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { closeCampaign, getStaffCampaign, type HandedOut, type StaffCampaign } from '../../api/campaigns';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { goBack, parameter } from '../../lib/navigate';
import { confirm, toast } from '../../lib/ui';
import { plans } from '../campaigns/roles';
import { For } from '../For';
import { orConflict } from '../../lib/conflict';
import { Field, Words } from '../../components/fields';
import { useKept } from '../../lib/kept';

const whole = (text: string): number | null => (/^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : null);

interface Draft {
  headCount: string;
  handedOut: { what: string; count: string }[];
  summary: string;
}

const draftOf = ({ headCount, handedOut, summary }: StaffCampaign): Draft => ({
  headCount: String(headCount),
  handedOut: handedOut.map(({ what, count }) => ({ what, count: String(count) })),
  summary: summary ?? '',
});

/** What was handed out; null while a line is incomplete. */
function piecesOf(lines: Draft['handedOut']): HandedOut[] | null {
  const pieces = lines.map(({ what, count }) => ({ what: what.trim(), count: whole(count) ?? 0 }));
  return pieces.every(({ what, count }) => what !== '' && count > 0) ? pieces : null;
}

function Pieces({
  lines,
  onChange,
}: {
  lines: Draft['handedOut'];
  onChange: (lines: Draft['handedOut']) => void;
}) {
  const set = (index: number, part: Partial<Draft['handedOut'][number]>) =>
    onChange(lines.map((line, at) => (at === index ? { ...line, ...part } : line)));
  return (
    <Field title="发了什么">
      {lines.map(({ what, count }, index) => (
        <View className="buttons" key={index}>
          <Input
            className="input grow"
            id={`what-${index}`}
            value={what}
            maxlength={30}
            placeholder="比如：宣传册"
            onInput={({ detail }) => set(index, { what: detail.value })}
          />
          <Input
            className="input piece-count"
            id={`count-${index}`}
            type="number"
            value={count}
            maxlength={5}
            placeholder="几份"
            onInput={({ detail }) => set(index, { count: detail.value })}
          />
          <Text className="link" onClick={() => onChange(lines.filter((_, at) => at !== index))}>
            删除
          </Text>
        </View>
      ))}
      {lines.length < 10 ? (
        <Btn id="add-piece" kind="plain" small onPress={() => onChange([...lines, { what: '', count: '' }])}>
          加一样
        </Btn>
      ) : null}
    </Field>
  );
}

function Form({ one, onStale }: { one: StaffCampaign; onStale: () => void }) {
  const { value, change, done } = useKept<Draft>(`campaign-close:${one.id}:${one.version}`, draftOf(one));
  const headCount = whole(value.headCount);
  const handedOut = piecesOf(value.handedOut);
  const send = async () => {
    if (headCount === null || handedOut === null) {
      toast(headCount === null ? '请填没用手机签到的人数，没有就填 0' : '发了什么、几份，要填完整');
      return;
    }
    const content = `到场共 ${one.signedIn + headCount} 人。提交后不能再签到，情况以后可以更正。`;
    if (!(await confirm({ title: '结束活动', content, yes: '提交' }))) return;
    const body = { version: one.version, headCount, handedOut, summary: value.summary.trim() };
    const after = await orConflict(() => closeCampaign(one.id, body));
    if (after === null) {
      onStale();
      return;
    }
    done();
    toast('已提交');
    goBack();
  };
  return (
    <View className="card">
      <Text className="card-title">{one.title}</Text>
      <Text className="soft">手机签到和登记的有 {one.signedIn} 人，系统已经记下，不用再填。</Text>
      <Field title="没用手机签到的人数" required>
        <Input
          className="input"
          id="heads"
          type="number"
          value={value.headCount}
          maxlength={5}
          onInput={({ detail }) => change({ headCount: detail.value })}
        />
      </Field>
      <Pieces lines={value.handedOut} onChange={(lines) => change({ handedOut: lines })} />
      <Words
        id="summary"
        title="小结"
        value={value.summary}
        max={1000}
        placeholder="居民反映了什么，写一两句就行"
        onChange={(summary) => change({ summary })}
      />
      <Btn id="send-close" kind="good" onPress={send}>
        {one.state === 'closed' ? '保存更正' : '结束活动'}
      </Btn>
    </View>
  );
}

function Loaded({ id }: { id: string }) {
  const asked = useAsk<StaffCampaign>(() => getStaffCampaign(id), [id]);
  return (
    <Answer asked={asked}>
      {(one) => <Form key={one.version} one={one} onStale={() => void asked.reload()} />}
    </Answer>
  );
}

export default function CampaignClosePage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="活动情况">
      <For who={plans} why="登录后填写。">
        {() => <Loaded id={id} />}
      </For>
    </Page>
  );
}
