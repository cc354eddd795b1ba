import { type MoveRule, OUTCOMES, REFUSAL_REASONS, SHARES, VERDICTS } from './lifecycle';
import type { MoveView } from './tips.dto';

const choices = (list: readonly { code: string; label: string }[]) =>
  list.map(({ code, label }) => ({ code, label }));

/** A button and the fields of its form. */
export function moveView({ move, label, needs, danger, secondary }: MoveRule): MoveView {
  return {
    move,
    label,
    needs: {
      note: needs.note,
      photos: needs.photos,
      // Whoever answers from elsewhere (the district) has no photo that we could ask for.
      ...(needs.outcome ? { outcome: OUTCOMES.map((one) => ({ ...one, photos: needs.photos })) } : {}),
      ...(needs.grid ? { grid: true } : {}),
      ...(needs.grid === 'scope' ? { communities: true } : {}),
      ...(needs.department ? { department: true } : {}),
      ...(needs.date ? { date: { ...needs.date } } : {}),
      ...(needs.reason ? { reasons: choices(REFUSAL_REASONS) } : {}),
      ...(needs.share ? { shares: choices(SHARES) } : {}),
      ...(needs.verdict ? { verdicts: choices(VERDICTS) } : {}),
      ...(needs.target ? { target: true } : {}),
      ...(needs.place ? { place: true } : {}),
    },
    ...(danger ? { danger } : {}),
    ...(secondary ? { secondary } : {}),
  };
}
