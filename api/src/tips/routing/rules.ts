import { describeRouting, type GridTree, type Located } from '../../grids';
import { type Surroundings, type Unmet, unmet } from './conditions';
import type { RoutingRule, RuleTarget, TipToRoute } from './rule';

/** Length of the columns that keep the reason. */
const REASON_LIMIT = 200;

export interface Route {
  /** null: outside every grid, to the subdistrict's triage queue. */
  gridId: string | null;
  /** Level that gets it first; 1 in triage. */
  level: number;
  departmentId: string | null;
  /** In Chinese; kept with the tip. */
  reason: string;
  /** The rule that decided; null: the place and the duty of the category did. */
  rule: { id: string; version: number } | null;
}

/** What a decision is made with, beside the rules and the tip. */
export interface World {
  tree: GridTree;
  calendar: Surroundings['calendar'];
  /** Names of the departments by id. */
  departments: ReadonlyMap<string, string>;
  /** From `GridsService.locate`; null outside every grid. */
  located: Located | null;
  /** Level with the first duty for the category: 3 grid, 2 community, 1 subdistrict. */
  duty: number;
  /** Staff hand it to that level, whosever duty the category is. */
  handedUp?: boolean;
}

type Destination = Pick<Route, 'gridId' | 'level' | 'departmentId'> & { name: string };

const DUTY: Record<number, string> = { 2: '此类问题由社区负责', 1: '此类问题由街道办负责' };

/**
 * Where a rule sends a tip; null when its target is no more. The grid of the place is kept where the target stands
 * above it, so that everybody still sees where it is.
 */
function destination(target: RuleTarget, { tree, departments, located, duty }: World): Destination | null {
  const here = located?.gridId ?? tree.root?.id ?? null;
  switch (target.kind) {
    case 'grid': {
      const grid = tree.get(target.gridId);
      if (!grid) return null;
      const holds = located !== null && tree.covers(grid.id, located.gridId);
      const gridId = holds ? located.gridId : grid.id;
      return { gridId, level: grid.level, departmentId: null, name: grid.fullName };
    }
    case 'office':
      if (here === null) return null;
      return { gridId: here, level: 1, departmentId: null, name: tree.root?.fullName ?? '街道办' };
    case 'department': {
      const name = departments.get(target.departmentId);
      if (name === undefined || here === null) return null;
      return { gridId: here, level: located ? duty : 1, departmentId: target.departmentId, name };
    }
  }
}

export interface Verdict {
  rule: RoutingRule;
  /** null: this rule decides. */
  unmet: Unmet | null;
}

/** The rules in order up to and including the one that decides, and where that one sends the tip. Pure. */
export function judge(
  rules: readonly RoutingRule[],
  tip: TipToRoute,
  world: World,
): { verdicts: Verdict[]; route: Route } {
  const { tree, calendar, located } = world;
  const gridPath = located ? tree.pathUp(located.gridId).map(({ id }) => id) : [];
  const verdicts: Verdict[] = [];
  for (const rule of rules) {
    const why = unmet(rule, tip, { calendar, gridPath });
    const to = why === null ? destination(rule.target, world) : null;
    verdicts.push({ rule, unmet: why ?? (to === null ? 'no_target' : null) });
    if (to !== null) return { verdicts, route: byRule(rule, to, world) };
  }
  return { verdicts, route: byPlace(world) };
}

function byRule(rule: RoutingRule, { name, ...to }: Destination, { located, tree }: World): Route {
  const place = located ? describeRouting(located, tree) : '位置不在本街道网格范围内';
  const reason = `按规则「${rule.name}」（第 ${rule.version} 版）派往${name}；${place}`;
  return { ...to, reason: cut(reason), rule: { id: rule.id, version: rule.version } };
}

/** Without a rule: the grid of the place, or the level above it whose duty the category is. */
function byPlace({ located, tree, duty, handedUp }: World): Route {
  const place = describeRouting(located, tree);
  if (!located) return { gridId: null, level: 1, departmentId: null, reason: cut(place), rule: null };
  const why = handedUp ? '网格巡查上报，由上一级办理' : DUTY[duty];
  const reason = cut(why ? `${place}；${why}` : place);
  return { gridId: located.gridId, level: duty, departmentId: null, reason, rule: null };
}

/** Cuts a text to what the column and a line of the timeline hold. */
export const cut = (text: string): string =>
  text.length <= REASON_LIMIT ? text : `${text.slice(0, REASON_LIMIT - 1)}…`;
