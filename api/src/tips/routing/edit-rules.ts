import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../core/auth/principal';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { Database } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { invalid, notFound, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { sha256 } from '../../core/sealed';
import type { RoutingRule } from './rule';
import { type ChangeKind, RoutingChange, RoutingList, RoutingRuleRow, THE_LIST } from './rule.entity';
import type { DeleteRule, MoveRuleTo, SwitchRule, WriteRule } from './routing.dto';
import { MOST_RULES, RoutingRules } from './routing-rules';
import { ruleFrom } from './rule-input';
import { RuleViews } from './rule-views';
import { ruleText } from './words';

type Sent = WriteRule | SwitchRule | MoveRuleTo | DeleteRule;
interface Changed {
  rule: RoutingRule;
  kind: ChangeKind;
  detail: string;
}
type Work = (manager: EntityManager, rules: readonly RoutingRule[]) => Promise<Changed>;

/**
 * Changes of the rules. Each names the version of the whole list that the person looked at, because the order of the
 * rules is part of what they mean; each is kept with who made it and when.
 */
@Injectable()
export class EditRules {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rules: RoutingRules,
    private readonly views: RuleViews,
  ) {}

  /** Adds a rule at the end of the list. @throws Problem invalid_input, stale_version, key_reused */
  async add(me: Principal, body: WriteRule): Promise<void> {
    const content = ruleFrom(body, await this.views.known());
    const names = await this.views.names();
    await this.write(me, 'add', body, async (manager, rules) => {
      if (rules.length >= MOST_RULES) throw invalid('name', `最多 ${MOST_RULES} 条规则，请先删除不用的规则`);
      const rule: RoutingRule = { id: newId(), version: 1, enabled: true, ...content };
      await insertRows(manager, RoutingRuleRow, [{ ...rowOf(rule), position: rules.length }]);
      return { rule, kind: 'added', detail: ruleText(rule, names) };
    });
  }

  /** @throws Problem not_found, invalid_input, stale_version, key_reused */
  async change(me: Principal, id: string, body: WriteRule): Promise<void> {
    const content = ruleFrom(body, await this.views.known());
    const names = await this.views.names();
    await this.write(me, id, body, async (manager, rules) => {
      const before = find(rules, id);
      const rule: RoutingRule = { ...before, ...content, version: before.version + 1 };
      await this.store(manager, before, rowOf(rule));
      return { rule, kind: 'changed', detail: ruleText(rule, names) };
    });
  }

  /** On or off; the rule keeps its place. @throws Problem not_found, stale_version, key_reused */
  async enable(me: Principal, id: string, body: SwitchRule): Promise<void> {
    const names = await this.views.names();
    await this.write(me, id, body, async (manager, rules) => {
      const rule = find(rules, id);
      const { enabled } = body;
      await this.store(manager, rule, { enabled });
      return { rule, kind: enabled ? 'enabled' : 'disabled', detail: ruleText(rule, names) };
    });
  }

  /** To another place in the order. @throws Problem not_found, stale_version, key_reused */
  async move(me: Principal, id: string, body: MoveRuleTo): Promise<void> {
    await this.write(me, id, body, async (manager, rules) => {
      const rule = find(rules, id);
      const from = rules.indexOf(rule);
      const to = Math.min(body.to, rules.length - 1);
      const others = rules.filter((one) => one !== rule);
      await number(manager, [...others.slice(0, to), rule, ...others.slice(to)], rules);
      return { rule, kind: 'moved', detail: `从第 ${from + 1} 条移到第 ${to + 1} 条` };
    });
  }

  /** What it was stays in the record of changes. @throws Problem not_found, stale_version, key_reused */
  async remove(me: Principal, id: string, body: DeleteRule): Promise<void> {
    const names = await this.views.names();
    await this.write(me, id, body, async (manager, rules) => {
      const rule = find(rules, id);
      const left = rules.filter((one) => one !== rule);
      await manager.delete(RoutingRuleRow, { id });
      await number(manager, left, rules);
      return { rule, kind: 'deleted', detail: ruleText(rule, names) };
    });
  }

  private async write(me: Principal, what: string, body: Sent, work: Work): Promise<void> {
    const { key, ...content } = body;
    const bodyHash = sha256(JSON.stringify([what, content]));
    if (await this.done(me, key, bodyHash)) return;
    try {
      await this.database.transaction(async (manager) => {
        const version = body.version + 1;
        // First: from here on nobody else changes the list.
        const where = { id: THE_LIST, version: body.version };
        if (!(await changeExactlyOne(manager, RoutingList, where, { version }))) throw stale();
        const { rules } = await this.rules.stored(manager);
        const { rule, kind, detail } = await work(manager, rules);
        await insertRows(manager, RoutingChange, [
          {
            id: newId(),
            key,
            bodyHash,
            listVersion: version,
            ruleId: rule.id,
            ruleVersion: rule.version,
            ruleName: rule.name,
            kind,
            detail,
            content: JSON.stringify(rule),
            actorId: me.accountId,
            at: this.clock.now(),
          },
        ]);
      });
    } catch (error) {
      // The same request twice at one moment: the second finds the list changed by the first.
      if (!(await this.done(me, key, bodyHash))) throw error;
    } finally {
      this.rules.forget();
    }
  }

  private async done(me: Principal, key: string, bodyHash: string): Promise<boolean> {
    const earlier = await this.database.manager.findOneBy(RoutingChange, { actorId: me.accountId, key });
    if (earlier && earlier.bodyHash !== bodyHash)
      throw new Problem('key_reused', '这一步已经提交过，请刷新后再看');
    return earlier !== null;
  }

  private async store(
    manager: EntityManager,
    { id, version }: RoutingRule,
    set: Partial<RoutingRuleRow>,
  ): Promise<void> {
    if (!(await changeExactlyOne(manager, RoutingRuleRow, { id, version }, set))) throw stale();
  }
}

const stale = () => new Problem('stale_version', '派单规则刚刚被改过，请看过最新的再改');

function find(rules: readonly RoutingRule[], id: string): RoutingRule {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw notFound('这条规则');
  return rule;
}

/** Numbers the rules in their new order. */
async function number(
  manager: EntityManager,
  wanted: readonly RoutingRule[],
  before: readonly RoutingRule[],
): Promise<void> {
  for (const [position, rule] of wanted.entries())
    if (before[position] !== rule) await manager.update(RoutingRuleRow, { id: rule.id }, { position });
}

function rowOf(rule: RoutingRule): Omit<RoutingRuleRow, 'position'> {
  const { id, version, name, enabled, conditions, target, validFrom, validTo } = rule;
  return {
    id,
    version,
    name,
    enabled,
    conditions: JSON.stringify(conditions),
    targetKind: target.kind,
    targetGridId: target.kind === 'grid' ? target.gridId : null,
    targetDepartmentId: target.kind === 'department' ? target.departmentId : null,
    validFrom,
    validTo,
  };
}
