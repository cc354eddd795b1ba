import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { beijingDay } from '../../core/calendar/beijing';
import { Clock } from '../../core/clock';
import { Database } from '../../core/database/database';
import { GridsService } from '../../grids/grids.service';
import { DepartmentsService } from '../../identity/departments.service';
import { IdentityService } from '../../identity/identity.service';
import { Categories } from '../categories';
import { UNMET } from './conditions';
import type { RoutingRule } from './rule';
import { type ChangeKind, RoutingChange } from './rule.entity';
import type { RoutingChangeView, RoutingRuleList, RoutingRuleView } from './routing.dto';
import { MOST_RULES, RoutingRules } from './routing-rules';
import type { Known } from './rule-input';
import { clockText, conditionText, type Names, targetText } from './words';

const KINDS: Record<ChangeKind, string> = {
  added: '新增',
  changed: '修改',
  enabled: '启用',
  disabled: '停用',
  moved: '调整顺序',
  deleted: '删除',
};

/** The rules as people read them. */
@Injectable()
export class RuleViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly categories: Categories,
    private readonly departments: DepartmentsService,
    private readonly identity: IdentityService,
    private readonly rules: RoutingRules,
  ) {}

  async list(): Promise<RoutingRuleList> {
    const { version, rules } = await this.rules.stored(this.database.manager);
    const names = await this.names();
    const today = beijingDay(this.clock.now());
    return { version, most: MOST_RULES, items: rules.map((rule) => view(rule, names, today)) };
  }

  /** Newest first. */
  changes(cursor: string | undefined, limit: number): Promise<RoutingChange[]> {
    const where = cursor ? { id: LessThan(cursor) } : {};
    return this.database.manager.find(RoutingChange, { where, order: { id: 'DESC' }, take: limit + 1 });
  }

  async changeView(): Promise<(row: RoutingChange) => RoutingChangeView> {
    const { root } = await this.grids.tree();
    const people = root ? await this.identity.rosterNames(root.id) : new Map<string, string>();
    return ({ id, kind, ruleName, ruleVersion, detail, actorId, at }) => ({
      id,
      kind,
      kindName: KINDS[kind],
      ruleName,
      ruleVersion,
      detail,
      actor: [root?.fullName ?? '街道办', people.get(actorId)].filter(Boolean).join(' '),
      at: at.toISOString(),
    });
  }

  async names(): Promise<Names> {
    const tree = await this.grids.tree();
    const categories = [...(await this.categories.byId()).values()];
    return {
      categories: new Map(categories.map(({ code, name }) => [code, name])),
      grids: new Map(tree.grids.map(({ id, fullName }) => [id, fullName])),
      departments: new Map((await this.departments.list()).map(({ id, name }) => [id, name])),
      root: tree.root?.fullName ?? '街道办',
    };
  }

  async known(): Promise<Known> {
    const tree = await this.grids.tree();
    return {
      categories: new Set((await this.categories.current()).map(({ code }) => code)),
      gridLevels: new Map(tree.grids.map(({ id, level }) => [id, level])),
      departments: new Set((await this.departments.list()).map(({ id }) => id)),
    };
  }
}

/** @param today day in Beijing */
function view(rule: RoutingRule, names: Names, today: string): RoutingRuleView {
  const { id, version, name, enabled, target, validFrom, validTo } = rule;
  const { categories, days, weekdays, happening, severities, hours } = rule.conditions;
  return {
    id,
    version,
    name,
    enabled,
    conditionText: conditionText(rule, names),
    targetText: targetText(target, names),
    problem: problemOf(rule, names, today),
    categories: [...categories],
    ...placeView(rule),
    days,
    weekdays: [...weekdays],
    ...(hours ? { from: clockText(hours.from), to: clockText(hours.to) } : {}),
    happening,
    severities: [...severities],
    ...(validFrom === null ? {} : { validFrom }),
    ...(validTo === null ? {} : { validTo }),
    target: target.kind,
    ...(target.kind === 'grid' ? { targetGridId: target.gridId } : {}),
    ...(target.kind === 'department' ? { targetDepartmentId: target.departmentId } : {}),
  };
}

function problemOf({ target, validFrom, validTo }: RoutingRule, names: Names, today: string): string | null {
  const isGone =
    (target.kind === 'grid' && !names.grids.has(target.gridId)) ||
    (target.kind === 'department' && !names.departments.has(target.departmentId));
  if (isGone) return UNMET.no_target;
  if (validFrom !== null && today < validFrom) return UNMET.not_yet;
  return validTo !== null && today > validTo ? UNMET.over : null;
}

function placeView({
  conditions: { place },
}: RoutingRule): Pick<RoutingRuleView, 'place' | 'gridIds'> & Partial<RoutingRuleView> {
  switch (place?.kind) {
    case undefined:
      return { place: 'anywhere', gridIds: [] };
    case 'grids':
      return { place: 'grids', gridIds: [...place.gridIds] };
    case 'circle': {
      const { lng, lat, metres } = place;
      return { place: 'circle', gridIds: [], lng, lat, metres };
    }
    case 'polygon':
      return { place: 'polygon', gridIds: [], corners: place.corners.map(({ lng, lat }) => ({ lng, lat })) };
  }
}
