import type { Severity } from '../category.entity';
import type { TipState } from './states';

export type Request = 'extension' | 'hold';

/** What the rules need to know of a tip; every `Tip` has it. */
export interface CaseFacts {
  state: TipState;
  /** 3 grid, 2 community, 1 subdistrict: who holds it. */
  level: number;
  firstLevel: number;
  gridId: string | null;
  departmentId: string | null;
  stateBefore: TipState | null;
  severity: Severity;
  dispatchedAt: Date | null;
  closedAt: Date | null;
  feedback: string | null;
  handlerId: string | null;
  extraMs: number;
  extended: boolean;
  request: Request | null;
  requestedBy: string | null;
  requestUntil: Date | null;
  requestMs: number | null;
  /** Levels that returned it, such as '3' or '3,2'. */
  returnedLevels: string;
  arbitrated: boolean;
  heldUntil: Date | null;
  rectifyBy: Date | null;
  refusedBy: string | null;
  appealed: boolean;
  majorAt: Date | null;
  judgedAt: Date | null;
  checkRound: number;
  followers: number;
}

export const hasReturned = (tip: Pick<CaseFacts, 'returnedLevels'>, level: number): boolean =>
  tip.returnedLevels.split(',').includes(String(level));
