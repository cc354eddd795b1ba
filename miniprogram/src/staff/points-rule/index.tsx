import { Input, Picker, Text, View } from '@tarojs/components';
import { useState } from 'react';
import {
  addRule,
  getPointsRules,
  tryRule,
  type OfficeRule,
  type RuleTerms,
  type Trial,
} from '../../api/points';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { goBack, parameter } from '../../lib/navigate';
import { dayAfter } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { For } from '../For';
import { Field, Line } from '../../components/fields';

const keeps = (me: Me) => me.roles.includes('office');

/** What the change would have done last month. */
function TrialResult({ trial }: { trial: Trial }) {
  if (!trial.comparable)
    return <Text className="hint">这条规则不影响核实时得到的积分，没有可比的数字。</Text>;
  if (trial.outcomes === 0)
    return <Text className="hint">{trial.month} 没有得到积分的事项，没有可比的数字。</Text>;
  const difference = trial.after - trial.before;
  return (
    <View className="hint" id="trial-result">
      {trial.month} 共 {trial.outcomes} 件：实际发放 {trial.before} 分，按新规则是 {trial.after} 分（
      {difference > 0 ? `多 ${difference}` : difference < 0 ? `少 ${-difference}` : '不变'}）；{trial.more}{' '}
      人会多得，{trial.less} 人会少得。
    </View>
  );
}

function Form({ rule }: { rule: OfficeRule }) {
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(rule.fields.map(({ key, value }) => [key, String(value)])),
  );
  const [from, setFrom] = useState(() => dayAfter(Date.now(), 1));
  const [reason, setReason] = useState('');
  const [trial, setTrial] = useState<Trial | null>(null);
  const terms = (): RuleTerms | null => {
    const wrong = rule.fields.find(({ key, max }) => {
      const value = values[key] ?? '';
      return !/^\d{1,5}$/.test(value) || Number(value) > max;
    });
    if (wrong) {
      toast(`${wrong.label}：请填 0 到 ${wrong.max} 的整数`);
      return null;
    }
    return Object.fromEntries(rule.fields.map(({ key }) => [key, Number(values[key])]));
  };
  const tryOut = async () => {
    const asked = terms();
    if (asked) setTrial(await tryRule(rule.code, asked));
  };
  const save = async () => {
    const asked = terms();
    if (!asked) return;
    if (reason.trim() === '') {
      toast('请写明修改的理由');
      return;
    }
    const sure = await confirm({
      title: '修改规则',
      content: `「${rule.name}」从 ${from} 起按新的数值，居民能看到。`,
      yes: '修改',
    });
    if (!sure) return;
    await addRule({ code: rule.code, terms: asked, from, reason: reason.trim() });
    toast('已保存');
    goBack();
  };
  return (
    <View className="card">
      <Text className="card-title">{rule.name}</Text>
      {rule.fields.map(({ key, label }) => (
        <View className="between" key={key}>
          <Text className="grow">{label}</Text>
          <Input
            className="input input-number"
            id={`term-${key}`}
            type="number"
            value={values[key] ?? ''}
            maxlength={5}
            onInput={({ detail }) => {
              setValues({ ...values, [key]: detail.value });
              setTrial(null);
            }}
          />
        </View>
      ))}
      <Btn id="try" kind="plain" onPress={tryOut}>
        试算：上个月会怎样
      </Btn>
      {trial ? <TrialResult trial={trial} /> : null}
      <Field title="从哪天起" required>
        <Picker
          mode="date"
          value={from}
          start={dayAfter(Date.now(), 1)}
          onChange={({ detail }) => setFrom(detail.value)}
        >
          <View className="choice">{from}</View>
        </Picker>
      </Field>
      <Line
        id="reason"
        title="理由"
        required
        value={reason}
        max={200}
        placeholder="比如：长效办第 3 次例会议定"
        onChange={setReason}
      />
      <Btn id="save-rule" kind="good" onPress={save}>
        保存
      </Btn>
    </View>
  );
}

function Loaded({ code }: { code: string }) {
  const asked = useAsk(getPointsRules, []);
  return (
    <Answer asked={asked}>
      {({ items }) => {
        const rule = items.find((one) => one.code === code);
        return rule ? <Form rule={rule} /> : <Empty title="没有这条规则" advice="请返回规则列表再选。" />;
      }}
    </Answer>
  );
}

export default function PointsRulePage() {
  const [code] = useState(() => parameter('code'));
  return (
    <Page title="修改规则">
      <For who={keeps} why="登录后管理积分规则。">
        {() => <Loaded code={code} />}
      </For>
    </Page>
  );
}
