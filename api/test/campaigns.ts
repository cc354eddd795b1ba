import { Clock } from '../src/core/clock';
import { newId } from '../src/core/ids';
import { Harness, type Who } from './harness';

/** Friday, 10:00 in Beijing. */
export const START = Date.parse('2027-03-05T02:00:00.000Z');
const HOUR = 3_600_000;
export const hours = (count: number): string => new Date(START + count * HOUR).toISOString();

export interface Detail {
  id: string;
  title: string;
  place: string;
  about: string;
  state: string;
  attended: number;
  version: number;
  signedUp: number;
  signedIn: number;
  headCount: number;
  photosWaiting: number;
  photos: { id: string }[];
  mine: {
    signedUp: boolean;
    mustAttend: boolean;
    attendedAt: string | null;
    points: number;
    maySignIn: boolean;
    why: string | null;
    needsPlace: boolean;
  };
  code?: string;
  fields?: { field: string }[];
}

/** The application on a clock moved by hand, and the demo's people logged in when they are needed. */
export class CampaignStage {
  now = START;
  private readonly tokens = new Map<Who, string>();

  private constructor(readonly h: Harness) {}

  static async start(): Promise<CampaignStage> {
    const clock = jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(START));
    const stage = new CampaignStage(await Harness.start());
    clock.mockImplementation(() => new Date(stage.now));
    return stage;
  }

  async stop(): Promise<void> {
    await this.h.stop();
    jest.restoreAllMocks();
  }

  forward(count: number): void {
    this.now += count * HOUR;
    this.tokens.clear();
  }

  async as<T = Detail>(who: Who, method: 'GET' | 'POST', path: string, body?: object) {
    const token = this.tokens.get(who) ?? (await this.h.login(who));
    this.tokens.set(who, token);
    return this.h.call<T>(method, path, { token, ...(method === 'POST' ? { body: body ?? {} } : {}) });
  }

  async photo(who: Who): Promise<string> {
    await this.as(who, 'GET', '/me');
    return this.h.photo(this.tokens.get(who) ?? '');
  }

  /** A plan that begins in two hours and lasts two. */
  plan(more: object = {}): Record<string, unknown> {
    return {
      key: newId(),
      kind: 'campaign',
      placeKind: 'courtyard',
      title: '清洁取暖进楼院',
      about: '讲解散煤的危害，现场答疑。',
      place: '映月路社区 3 号院',
      startsAt: new Date(this.now + 2 * HOUR).toISOString(),
      endsAt: new Date(this.now + 4 * HOUR).toISOString(),
      materials: [],
      ...more,
    };
  }

  async made(who: Who, more: object = {}): Promise<Detail> {
    const { status, body } = await this.as(who, 'POST', '/staff/campaigns', this.plan(more));
    expect(status).toBe(201);
    return body;
  }

  async digits(who: Who, id: string): Promise<string> {
    const { body } = await this.as<{ digits: string }>(who, 'GET', `/staff/campaigns/${id}/code`);
    return body.digits;
  }

  async balance(who: Who): Promise<number> {
    return (await this.as<{ balance: number }>(who, 'GET', '/points')).body.balance;
  }

  async notices(who: Who): Promise<string[]> {
    const { body } = await this.as<{ items: { title: string }[] }>(who, 'GET', '/notices');
    return body.items.map(({ title }) => title);
  }
}
