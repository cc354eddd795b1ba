import type { BulkMove, BulkReport } from '../../api/queue';
import type { StaffTip } from '../../api/types';

/** Moves that can be made for several cases at once: they need no photo and no words. */
export const BULK_NAMES: Record<BulkMove, string> = { accept: '签收', dispatch: '派遣' };
/** What the server takes at once. */
export const MOST = 50;

type Pickable = Pick<StaffTip, 'id' | 'version' | 'bulkMoves'>;

export const canDo = (tip: Pickable, move: BulkMove): boolean => tip.bulkMoves.includes(move);

/** The moves that at least one of the cases allows. */
export const offered = (tips: readonly Pickable[]): BulkMove[] =>
  (Object.keys(BULK_NAMES) as BulkMove[]).filter((move) => tips.some((tip) => canDo(tip, move)));

/** The chosen ones that are still there and still allow the move, in the order of the list. */
export const picked = <T extends Pickable>(tips: readonly T[], ids: readonly string[], move: BulkMove): T[] =>
  tips.filter((tip) => ids.includes(tip.id) && canDo(tip, move));

/** The first fifty that allow the move. */
export const allOf = (tips: readonly Pickable[], move: BulkMove): string[] =>
  tips
    .filter((tip) => canDo(tip, move))
    .slice(0, MOST)
    .map(({ id }) => id);

/** "3 件成功" or "3 件成功，1 件没有办成". */
export function summary({ items }: BulkReport): string {
  const done = items.filter(({ result }) => result === 'done').length;
  const rest = items.length - done;
  return rest === 0 ? `${done} 件成功` : `${done} 件成功，${rest} 件没有办成`;
}
