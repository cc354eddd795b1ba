import type { Outcome } from '../tips';
import type { Referral } from './referral.entity';

/** What the district said about a referral: a result that can be checked, or that it is not its matter. */
export type DistrictAnswer =
  { kind: 'answered'; outcome: Outcome; text: string } | { kind: 'returned'; text: string };

type Settled = Pick<Referral, 'state' | 'outcome' | 'answerText'>;

/** Whether exactly this answer has been taken already; another answer of the same kind is not the same. Pure. */
export const isSameAnswer = (row: Settled, answer: DistrictAnswer): boolean =>
  row.state === answer.kind &&
  row.answerText === answer.text.trim() &&
  row.outcome === (answer.kind === 'answered' ? answer.outcome : null);
