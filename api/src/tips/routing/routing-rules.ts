import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../core/clock';
import { Database } from '../../core/database/database';
import { DepartmentsService } from '../../identity/departments.service';
import type { RoutingRule, RuleConditions, RuleTarget } from './rule';
import { RoutingList, RoutingRuleRow, THE_LIST } from './rule.entity';

/** As many rules as anybody can keep an overview of; each tip is compared with all of them at worst. */
export const MOST_RULES = 50;
/** How long another process may go on with old rules after a change in this one. */
const FRESH_MS = 10_000;

export interface RuleList {
  /** Of the whole list. */
  version: number;
  /** In the order in which they are asked. */
  rules: readonly RoutingRule[];
  /** Names of the departments by id. */
  departments: ReadonlyMap<string, string>;
}

/**
 * The routing rules, held in memory: every submission asks. A change in this process counts at once; those of other
 * processes are noticed by the list's version, which is looked at every ten seconds.
 */
@Injectable()
export class RoutingRules {
  private known: { list: Promise<RuleList>; at: number } | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly departments: DepartmentsService,
  ) {}

  current(): Promise<RuleList> {
    const now = this.clock.now().getTime();
    const before = this.known;
    if (before && Math.abs(now - before.at) < FRESH_MS) return before.list;
    const list = this.renewed(before?.list);
    const known = { list, at: now };
    this.known = known;
    list.catch(() => {
      // The caller gets the error; the next one asks again.
      if (this.known === known) this.known = undefined;
    });
    return list;
  }

  /** To be called after a change was stored. */
  forget(): void {
    this.known = undefined;
  }

  /** As it is stored at this moment, for showing and changing. */
  async stored(manager: EntityManager): Promise<Pick<RuleList, 'version' | 'rules'>> {
    const version = await versionOf(manager);
    const rows = await manager.find(RoutingRuleRow, {
      order: { position: 'ASC', id: 'ASC' },
      take: MOST_RULES,
    });
    return { version, rules: rows.map(ruleOfRow) };
  }

  private async renewed(before: Promise<RuleList> | undefined): Promise<RuleList> {
    const { manager } = this.database;
    // A list that could not be read has told its own caller; here it is read anew.
    const old = await before?.catch(() => undefined);
    if (old && (await versionOf(manager)) === old.version) return old;
    const departments = new Map((await this.departments.list()).map(({ id, name }) => [id, name]));
    return { ...(await this.stored(manager)), departments };
  }
}

async function versionOf(manager: EntityManager): Promise<number> {
  return (await manager.findOneByOrFail(RoutingList, { id: THE_LIST })).version;
}

export function ruleOfRow(row: RoutingRuleRow): RoutingRule {
  const { id, version, name, enabled, validFrom, validTo } = row;
  const conditions = JSON.parse(row.conditions) as RuleConditions;
  return { id, version, name, enabled, conditions, target: targetOf(row), validFrom, validTo };
}

function targetOf({ targetKind, targetGridId, targetDepartmentId }: RoutingRuleRow): RuleTarget {
  switch (targetKind) {
    case 'grid':
      return { kind: 'grid', gridId: targetGridId ?? '' };
    case 'department':
      return { kind: 'department', departmentId: targetDepartmentId ?? '' };
    case 'office':
      return { kind: 'office' };
  }
}
