import type { AssessedCase, CaseEvent } from '../../tips/figures';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 2, 1);

/** Hours after a Monday morning. */
export const at = (hours: number): Date => new Date(START + hours * HOUR);
export const PERIOD = { from: at(0), to: at(24 * 30) };

export const event = (
  hours: number,
  action: CaseEvent['action'],
  toState: CaseEvent['toState'],
  more: Partial<CaseEvent> = {},
): CaseEvent => ({ action, toState, outcome: null, at: at(hours), heldById: null, ...more });

/** A case filed and dispatched to grid a at once. */
export const filed = (holder = 'a'): CaseEvent[] => [
  event(0, 'submit', 'triage', { heldById: holder }),
  event(0, 'dispatch', 'dispatched', { heldById: holder }),
];

export const aCase = (events: readonly CaseEvent[], more: Partial<AssessedCase> = {}): AssessedCase => ({
  id: 'tip',
  number: 'LT1',
  gridId: 'a',
  categoryCode: 'road_dust',
  source: 'resident',
  submittedAt: at(0),
  refusalReason: null,
  handlePercent: null,
  lateAt: null,
  events,
  lng: 113.7,
  lat: 34.7,
  heldNow: 'a',
  major: false,
  alarms: [],
  ...more,
});

/** Grids a and b in community c of the subdistrict s. */
export const levelOf = (id: string): number | undefined => ({ a: 3, b: 3, c: 2, s: 1 })[id];
