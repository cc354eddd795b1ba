import { Clock } from '../src/core/clock';
import { newId } from '../src/core/ids';
import {
  CHECK_SOURCES,
  type CheckSource,
  INDICATOR_SOURCES,
  type IndicatorSource,
  type NothingFound,
  type Outcome,
  sourceOf,
} from '../src/assessment/outcome';
import { PRESET } from '../src/assessment/rules/indicators';
import { Alarms } from '../src/tips/clocks/alarms';
import { type Answer, Harness, type Who } from './harness';
import { type Detail, type Receipt, submission } from './tips';

export interface Unit {
  unitId: string;
  name: string;
  level: number;
  total: number | null;
  firstTotal: number | null;
}
export interface PeriodView {
  id: string;
  name: string;
  state: string;
  version: number;
  changeable: boolean;
  appealsPending: number;
  proposalsPending: number;
  next: { move: string; notYet: string | null } | null;
  units: Unit[];
}
export interface Row {
  id: string;
  label: string;
  good: boolean;
  excluded: boolean;
  unitName: string;
}
export interface LineOf {
  code: string;
  total: number;
  good: number;
  score: number | null;
  share: number | null;
  appealable: boolean;
  appeal: { id: string; state: string; note: string | null } | null;
}
export interface UnitView {
  name: string;
  total: number | null;
  partly: boolean;
  lines: LineOf[];
}

/** The initial terms, with one outcome as a sample: a test has few cases. */
export const TERMS = { ...PRESET, indicators: PRESET.indicators.map((one) => ({ ...one, minimum: 1 })) };

export const HOUR = 3_600_000;
/** An instant written as it is in Beijing: '2026-11-02 10:00'. */
export const beijing = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);

/** The application with a clock that is set, and with stand-ins for the features whose outcomes are assessed. */
export class AssessmentStage {
  readonly others: Outcome[] = [];
  readonly checks: NothingFound[] = [];
  now = beijing('2026-10-30 10:00');
  h!: Harness;

  async start(): Promise<void> {
    jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(this.now));
    this.h = await Harness.start();
    this.h.app
      .get<IndicatorSource[]>(INDICATOR_SOURCES, { strict: false })
      .push(sourceOf('weekly_on_time', { outcomes: () => Promise.resolve(this.others) }));
    this.h.app
      .get<CheckSource[]>(CHECK_SOURCES, { strict: false })
      .push({ nothingFound: () => Promise.resolve(this.checks) });
  }

  async stop(): Promise<void> {
    await this.h.stop();
    jest.restoreAllMocks();
  }

  async get<T>(who: Who, path: string): Promise<Answer<T>> {
    return this.h.call<T>('GET', `/staff/assessment${path}`, { token: await this.h.login(who) });
  }

  async post<T = { code?: string; title?: string }>(
    who: Who,
    path: string,
    body: object,
  ): Promise<Answer<T>> {
    return this.h.call<T>('POST', `/staff/assessment${path}`, { token: await this.h.login(who), body });
  }

  async document(who: Who, path: string) {
    const authorization = `Bearer ${await this.h.login(who)}`;
    return this.h.app.inject({ url: `/api/v1/staff/assessment${path}`, headers: { authorization } });
  }

  async file(more: Record<string, unknown> = {}, who: Who = 'resident'): Promise<Receipt> {
    const token = await this.h.login(who);
    const body = await submission(this.h, token, more);
    return (await this.h.call<Receipt>('POST', '/tips', { token, body })).body;
  }

  async move(who: Who, id: string, name: string, more: Record<string, unknown> = {}): Promise<void> {
    const token = await this.h.login(who);
    const { version } = (await this.h.call<Detail>('GET', `/tips/${id}`, { token })).body;
    const mediaIds = name === 'handle' ? { mediaIds: [await this.h.photo(token)] } : {};
    const body = { key: newId(), move: name, version, ...mediaIds, ...more };
    const { status, body: answer } = await this.h.call('POST', `/tips/${id}/moves`, { token, body });
    if (status !== 200) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
  }

  /** Lets the time limits be noticed as the scheduler would. */
  async pass(ms: number): Promise<void> {
    this.now += ms;
    while ((await this.h.app.get(Alarms).run(new Date(this.now))) > 0);
  }
}

export interface Proposal {
  id: string;
  kind: string;
  unitName: string;
  evidence: { label: string }[];
}

/** Other features than the cases: a made-up quarter has nothing of them. */
const ELSEWHERE: readonly string[] = ['checks_done', 'weekly_on_time', 'findings_corrected'];

/** Rows of a quarter that is assessed by the indicators made from cases, with the initial weights, as if it had been opened before it began. */
export function assessed(span: { from: Date; to: Date }) {
  const [id, termsId, openedBy] = [newId(), newId(), newId()];
  const terms = {
    id: termsId,
    terms: JSON.stringify({
      ...PRESET,
      indicators: PRESET.indicators.map((one) =>
        ELSEWHERE.includes(one.code) ? { ...one, weight: 0 } : one,
      ),
    }),
    reason: '演示',
    createdBy: openedBy,
    createKey: termsId,
    createdAt: span.from,
  };
  const period = {
    id,
    kind: 'quarter' as const,
    name: '2025年第四季度',
    startsAt: span.from,
    endsAt: span.to,
    termsId,
    state: 'open' as const,
    openedBy,
    openedAt: span.from,
  };
  return { id, terms, period };
}
