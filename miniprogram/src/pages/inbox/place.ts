import { getTip } from '../../api/endpoints';
import type { Me, Notice } from '../../api/types';
import { handlesCases } from '../../lib/session';

/** Pages of notices that are not about a tip, by their kind; other work of the staff names its page itself. */
const PLACES: Readonly<Record<string, string>> = {
  points: 'pages/points',
  campaign: 'pages/campaigns',
  training: 'pages/campaigns',
  draw: 'draws/list',
  squad: 'volunteer/home',
};
const WORK = 'task.';

const placeWithoutTip = (kind: string): string | null =>
  kind.startsWith(WORK) ? `staff/${kind.slice(WORK.length)}` : (PLACES[kind] ?? null);

/** Whether pressing it opens something. */
export const leadsOn = ({ kind, tipId }: Notice): boolean => tipId !== null || placeWithoutTip(kind) !== null;

/**
 * The page a notice leads to; null when it leads nowhere. Staff report things too, so words on a case lead to
 * the workbench only when the tip is not their own.
 */
export async function placeOf({ kind, tipId }: Notice, me: Me): Promise<string | null> {
  const place = placeWithoutTip(kind);
  if (place !== null || tipId === null) return place;
  // A tip that is followed is another person's: it has a page that shows less.
  if (kind === 'followed') return 'pages/followed';
  if (kind === 'task') return 'staff/case';
  if (kind === 'message' && handlesCases(me)) return (await getTip(tipId)).mine ? 'pages/tip' : 'staff/case';
  return 'pages/tip';
}
