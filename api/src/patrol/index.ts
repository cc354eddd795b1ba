/** What other features may use of patrols besides PatrolService. */
export { FINDING_KINDS, type FindingKind } from './finding';
export type { NothingFound, Outcome, PatrolFigures, Period } from './patrol.service';
