import { newId } from '../core/ids';
import type { Action } from './lifecycle';
import type { Tip, TipEvent } from './tip.entity';

/** A line of the timeline that no person wrote and no move made: the case stays in its state. */
export function systemLine(
  { id: tipId, state }: Pick<Tip, 'id' | 'state'>,
  line: { id?: string; key: string; action: Action; detail: string; at: Date },
): TipEvent {
  const { id = newId(), key: moveKey, ...said } = line;
  return {
    id,
    tipId,
    moveKey,
    fromState: state,
    toState: state,
    actorKind: 'system',
    actorId: null,
    actorGridId: null,
    heldById: null,
    note: null,
    outcome: null,
    ...said,
  };
}
