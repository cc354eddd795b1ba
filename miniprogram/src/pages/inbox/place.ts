import { getTip } from '../../api/endpoints';
import type { Me, Notice } from '../../api/types';
import { handlesCases } from '../../lib/session';

/**
 * The page a notice leads to; null when it leads nowhere. Staff report things too, so words on a case lead to
 * the workbench only when the tip is not their own.
 */
export async function placeOf({ kind, tipId }: Notice, me: Me): Promise<string | null> {
  if (kind === 'points') return 'pages/points';
  if (kind === 'campaign' || kind === 'training') return 'pages/campaigns';
  if (kind === 'draw') return 'draws/list';
  if (kind === 'squad') return 'volunteer/home';
  if (kind === 'patrol') return 'staff/patrol';
  if (tipId === null) return null;
  // A tip that is followed is another person's: it has a page that shows less.
  if (kind === 'followed') return 'pages/followed';
  if (kind === 'task') return 'staff/case';
  if (kind === 'message' && handlesCases(me)) return (await getTip(tipId)).mine ? 'pages/tip' : 'staff/case';
  return 'pages/tip';
}
