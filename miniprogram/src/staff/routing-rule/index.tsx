import { Text, View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { addRule, changeRule, getRules, type RuleList } from '../../api/routing';
import type { Category } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { goBack, parameter } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { toast } from '../../lib/ui';
import { DepartmentPicker, GridPicker } from '../../moves/GridPicker';
import { For } from '../For';
import { orConflict } from '../../lib/conflict';
import { Chips, Line } from '../../components/fields';
import { useKept } from '../../lib/kept';
import { isOffice } from '../supervision/roles';
import { Several } from './choices';
import { EMPTY, formOf, lackingRule, ruleRequest, type RuleForm } from './form';
import { PlaceFields } from './PlaceFields';
import { TimeFields } from './TimeFields';

const TARGETS: readonly (readonly [RuleForm['target'], string])[] = [
  ['grid', '网格或社区'],
  ['department', '部门'],
  ['office', '街道办'],
];
const SEVERITIES: readonly (readonly [RuleForm['severities'][number], string])[] = [
  ['minor', '轻微'],
  ['ordinary', '一般'],
  ['live', '须立即处置'],
  ['major', '重大'],
];
const HAPPENING = [
  ['any', '不论'],
  ['now', '只管“正在发生”的'],
] as const;

function Part({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <View className="card field">
      <Text className="field-title">
        {title}
        {hint ? <Text className="soft small">（{hint}）</Text> : null}
      </Text>
      {children}
    </View>
  );
}

function Categories({ form, change }: { form: RuleForm; change: (part: Partial<RuleForm>) => void }) {
  const categories = useAsk<Category[]>(reference.categories, []);
  return (
    <Answer asked={categories}>
      {(items) => (
        <Several
          name="category"
          options={items.map(({ code, name }) => [code, name] as const)}
          values={form.categories}
          onChange={(values) => change({ categories: values })}
        />
      )}
    </Answer>
  );
}

function Form({ list, id }: { list: RuleList; id: string }) {
  const rule = list.items.find((one) => one.id === id);
  const place = `routing-rule:${id}:${rule?.version ?? 0}`;
  const { value: form, change, done } = useKept<RuleForm>(place, rule ? formOf(rule) : EMPTY);
  const lacks = lackingRule(form);
  if (id !== '' && !rule) return <Empty title="这条规则已经删除" advice="请返回看最新的规则。" />;
  const save = async () => {
    if (lacks[0] !== undefined) {
      toast(lacks[0]);
      return;
    }
    const body = ruleRequest(form, form.key, list.version);
    const saved = await orConflict(() => (rule ? changeRule(rule.id, body) : addRule(body)));
    if (saved) {
      done();
      toast('已保存，对新举报生效');
    }
    goBack();
  };
  return (
    <>
      <View className="card">
        <Line
          id="rule-name"
          title="规则名称"
          required
          value={form.name}
          max={30}
          placeholder="比如：夜间渣土车归交警"
          onChange={(name) => change({ name })}
        />
        <Text className="soft small">名称会写进办理经过，举报人也看得到。</Text>
      </View>
      <Part title="一、哪些类型" hint="不选就是所有类型">
        <Categories form={form} change={change} />
      </Part>
      <Part title="二、哪些地方">
        <PlaceFields form={form} change={change} />
      </Part>
      <Part title="三、什么时候">
        <TimeFields form={form} change={change} />
      </Part>
      <Part title="四、情况" hint="可以不选">
        <Chips
          name="happening"
          options={HAPPENING}
          value={form.happening ? 'now' : 'any'}
          onChange={(value) => change({ happening: value === 'now' })}
        />
        <Several
          name="severity"
          options={SEVERITIES}
          values={form.severities}
          onChange={(severities) => change({ severities })}
        />
      </Part>
      <Part title="五、派给谁">
        <Chips
          name="target"
          options={TARGETS}
          value={form.target}
          onChange={(target) => change({ target })}
        />
        {form.target === 'grid' ? (
          <GridPicker
            value={form.targetGridId}
            communities
            onChange={(targetGridId) => change({ targetGridId })}
          />
        ) : null}
        {form.target === 'department' ? (
          <DepartmentPicker
            title="选部门"
            value={form.targetDepartmentId}
            onChange={(targetDepartmentId) => change({ targetDepartmentId })}
          />
        ) : null}
      </Part>
      <View className="send">
        <Btn id="save-rule" kind="good" onPress={save}>
          保存规则
        </Btn>
        {lacks.length > 0 ? <Text className="soft small centre">{lacks.join('；')}</Text> : null}
      </View>
    </>
  );
}

function Loaded({ id }: { id: string }) {
  const asked = useAsk(getRules, []);
  return <Answer asked={asked}>{(list) => <Form list={list} id={id} />}</Answer>;
}

/** Adds a rule, or changes the one named in the address. */
export default function RoutingRulePage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title={id === '' ? '新增派单规则' : '修改派单规则'}>
      <For who={isOffice} why="登录后修改派单规则。">
        {() => <Loaded id={id} />}
      </For>
    </Page>
  );
}
