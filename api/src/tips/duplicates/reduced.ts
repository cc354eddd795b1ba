import type { Action } from '../lifecycle';

interface Line {
  id: string;
  action: Action;
  actorKind: string;
}

const RESULTS: readonly Action[] = ['handle', 'pass'];

/**
 * Lines of the timeline whose words and photos a follower may see: results of the staff that another person has
 * checked (at or before the last 核查通过). What the reporter wrote, and what nobody has checked yet, stays hidden; of
 * those lines followers see only what was done, when and by which grid. Pure; lines in their order.
 */
export function openLines(timeline: readonly Line[]): Set<string> {
  const isCheck = ({ action, actorKind }: Line) => action === 'pass' && actorKind === 'staff';
  const last = timeline.findLastIndex(isCheck);
  return new Set(
    timeline
      .slice(0, last + 1)
      .filter(({ action, actorKind }) => actorKind === 'staff' && RESULTS.includes(action))
      .map(({ id }) => id),
  );
}
