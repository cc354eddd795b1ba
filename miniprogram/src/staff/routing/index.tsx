import { Text, View } from '@tarojs/components';
import {
  deleteRule,
  getRules,
  moveRule,
  type RoutingRule,
  type RuleList,
  switchRule,
} from '../../api/routing';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk, type Asked } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { handlesCases } from '../../lib/session';
import { confirm, explain, toast } from '../../lib/ui';
import { For } from '../For';
import { orConflict } from '../../lib/conflict';
import { isOffice } from '../supervision/roles';
import { keyOf } from './keys';

type Write = (body: { key: string; version: number }) => Promise<RuleList>;
/** Does one change and shows the list afterwards. */
type Change = (what: string, write: Write) => void;

interface RuleProps {
  rule: RoutingRule;
  index: number;
  list: RuleList;
  /** null: only to be read. */
  change: Change | null;
}

function Actions({ rule, index, list, change }: RuleProps & { change: Change }) {
  const { id, name, enabled } = rule;
  const move = (to: number) => change(`move ${id} ${to}`, (body) => moveRule(id, { ...body, to }));
  const toggle = () =>
    change(`switch ${id} ${!enabled}`, (body) => switchRule(id, { ...body, enabled: !enabled }));
  const remove = async () => {
    const content = `删除「${name}」？已经派出的举报不变，以后的新举报不再按它派。`;
    if (await confirm({ title: '删除规则', content, yes: '删除' }))
      change(`delete ${id}`, (body) => deleteRule(id, body));
  };
  const chip = (what: string, label: string, press: () => void) => (
    <View className="chip chip-small" id={`${what}-${index}`} onClick={press}>
      {label}
    </View>
  );
  return (
    <View className="chips">
      {index > 0 ? chip('up', '上移', () => move(index - 1)) : null}
      {index < list.items.length - 1 ? chip('down', '下移', () => move(index + 1)) : null}
      {chip('edit', '修改', () => open('staff/routing-rule', { id }))}
      {chip('switch', enabled ? '停用' : '启用', toggle)}
      {chip('delete', '删除', () => void remove())}
    </View>
  );
}

function Rule(props: RuleProps) {
  const { rule, index, change } = props;
  return (
    <View className="card" id={`rule-${index}`}>
      <View className="between">
        <Text className={`card-title grow ${rule.enabled ? '' : 'soft'}`}>
          {index + 1}. {rule.name}
        </Text>
        {rule.enabled ? null : <Text className="mark">已停用</Text>}
      </View>
      <Text className="rule-text">{rule.conditionText}</Text>
      <Text className="rule-target">派往：{rule.targetText}</Text>
      {rule.problem ? <Text className="mark mark-urgent rule-problem">{rule.problem}</Text> : null}
      {change ? <Actions {...props} change={change} /> : null}
    </View>
  );
}

function Rules({ me, asked, list }: { me: Me; asked: Asked<RuleList>; list: RuleList }) {
  const { version } = list;
  const store = async (what: string, write: Write) => {
    const after = await orConflict(() => write({ key: keyOf(`${version} ${what}`), version }));
    if (after === null) {
      await asked.reload();
      return;
    }
    asked.replace(after);
    toast('已保存，对新举报生效');
  };
  const change: Change = (what, write) => void store(what, write).catch(explain);
  const mayChange = isOffice(me);
  return (
    <>
      <View className="notice">
        <Text>从上往下比对，第一条符合的规则决定派给谁；都不符合的，派到所在网格。</Text>
        <Text className="rule-note">改规则只影响以后的新举报和以后更正的案件，已经派出的不变。</Text>
      </View>
      <View className="buttons">
        {mayChange && list.items.length < list.most ? (
          <Btn id="add-rule" kind="good" onPress={() => open('staff/routing-rule')}>
            新增规则
          </Btn>
        ) : null}
        <Btn id="try-routing" kind="plain" onPress={() => open('staff/routing-try')}>
          试一试派给谁
        </Btn>
      </View>
      {list.items.length === 0 ? (
        <Empty
          title="还没有派单规则"
          advice={
            mayChange
              ? '现在所有举报都派到所在网格。有例外时，点“新增规则”。'
              : '现在所有举报都派到所在网格。规则由街道办设置。'
          }
        />
      ) : (
        list.items.map((rule, index) => (
          <Rule key={rule.id} rule={rule} index={index} list={list} change={mayChange ? change : null} />
        ))
      )}
      <Btn id="routing-log" kind="quiet" onPress={() => open('staff/routing-log')}>
        修改记录
      </Btn>
    </>
  );
}

function Loaded({ me }: { me: Me }) {
  const asked = useAsk(getRules, []);
  return <Answer asked={asked}>{(list) => <Rules me={me} asked={asked} list={list} />}</Answer>;
}

/** The routing rules in their order: all staff read them, the office keeps them. */
export default function RoutingPage() {
  return (
    <Page title="派单规则">
      <For who={handlesCases} why="登录后查看派单规则。">
        {(me) => <Loaded me={me} />}
      </For>
    </Page>
  );
}
