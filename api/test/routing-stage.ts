import { newId } from '../src/core/ids';
import { Harness } from './harness';
import { type Detail, pointIn, type Receipt, submission } from './tips';

export interface Rules {
  version: number;
  most: number;
  items: {
    id: string;
    name: string;
    version: number;
    enabled: boolean;
    conditionText: string;
    targetText: string;
    problem: string | null;
  }[];
}
export interface Tried {
  triage: boolean;
  holderName: string;
  departmentName: string | null;
  gridName: string | null;
  ruleName: string | null;
  reason: string;
  neighbours: { fullName: string }[];
  tried: { name: string; applies: boolean; why: string }[];
}
export type Shown = Omit<Detail, 'timeline'> & {
  level: number;
  holderName: string;
  departmentName: string | null;
  clocks: { clock: string; dueAt: string | null }[];
  timeline: { action: string; note: string | null; detail: string | null }[];
};
export interface Why {
  reason: string;
  rule: { name: string; version: number; text: string } | null;
  neighbours: { fullName: string }[];
}
export interface Change {
  kind: string;
  ruleName: string;
  actor: string;
  detail: string;
  at: string;
}

export const ANY = {
  categories: ['truck_spill'],
  place: 'anywhere',
  gridIds: [],
  days: 'every_day',
  weekdays: [],
  happening: false,
  severities: [],
  target: 'office',
};

/** Harness with the people and shortcuts that the specs of routing share. */
export class RoutingStage {
  readonly here = pointIn('映月路社区', '网格一');

  private constructor(
    readonly h: Harness,
    readonly resident: string,
    readonly head: string,
    readonly director: string,
    readonly office: string,
  ) {}

  static async open(): Promise<RoutingStage> {
    const h = await Harness.start();
    const [resident, head, director, office] = [
      await h.login('resident'),
      await h.login('head'),
      await h.login('director'),
      await h.login('office'),
    ];
    return new RoutingStage(h, resident, head, director, office);
  }

  readonly list = async () => (await this.h.call<Rules>('GET', '/staff/routing', { token: this.head })).body;

  readonly write = async (path: string, body: Record<string, unknown> = {}) => {
    const { version } = await this.list();
    return this.h.call<Rules & { code: string; title: string }>('POST', `/staff/routing/${path}`, {
      token: this.office,
      body: { key: newId(), version, ...body },
    });
  };

  readonly add = (name: string, more: Record<string, unknown> = {}) =>
    this.write('rules', { ...ANY, name, ...more });

  /** Takes all rules out again. */
  readonly clear = async () => {
    for (const { id } of (await this.list()).items) await this.write(`rules/${id}/delete`);
  };

  readonly file = async (more: Record<string, unknown> = {}) => {
    const body = await submission(this.h, this.resident, { categoryCode: 'truck_spill', ...more });
    return (await this.h.call<Receipt>('POST', '/tips', { token: this.resident, body })).body;
  };

  readonly detail = async (id: string, token = this.office) =>
    (await this.h.call<Shown>('GET', `/tips/${id}`, { token })).body;

  readonly why = async (id: string) =>
    (await this.h.call<Why>('GET', `/staff/tips/${id}/routing`, { token: this.office })).body;

  readonly attempt = async (query: Record<string, string>) => {
    const words = new URLSearchParams({
      categoryCode: 'truck_spill',
      lng: String(this.here.lng),
      lat: String(this.here.lat),
      ...query,
    });
    return this.h.call<Tried>('GET', `/staff/routing/try?${words.toString()}`, { token: this.head });
  };

  readonly gridId = async (fullName: string) => {
    const { items } = (await this.h.call<{ items: { id: string; fullName: string }[] }>('GET', '/grids'))
      .body;
    return items.find((grid) => grid.fullName === fullName)?.id ?? '';
  };

  readonly department = async (code: string) => {
    const path = '/staff/departments';
    const asked = await this.h.call<{ items: { id: string; code: string }[] }>('GET', path, {
      token: this.office,
    });
    return asked.body.items.find((one) => one.code === code)?.id ?? '';
  };
}
