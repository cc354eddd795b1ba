import { Clock } from '../src/core/clock';
import { newId } from '../src/core/ids';
import { type Answer, Harness, OPENIDS, type Who } from './harness';

export interface MySquad {
  id: string;
  name: string;
  state: string;
  role: string;
  members: number;
  joinCode: string | null;
}
export interface Member {
  id: string;
  nickname: string;
  role: string;
  isMe: boolean;
}
export interface Shift {
  id: string;
  mine: string | null;
  going: number;
  waiting: number;
  queue: number | null;
  code: string | null;
  inAt: string | null;
  outAt: string | null;
  people: { memberId: string; nickname: string; state: string; how: string | null }[];
  title?: string;
}
export interface Hours {
  id: string;
  text: string;
  state: string;
  minutes: number;
  certifiedMinutes: number;
  nickname: string;
  how: string | null;
  whyNot: string | null;
  reason: string | null;
  entries: { minutes: number; totalAfter: number; reason: string | null }[];
}
export interface Many {
  done: number;
  notDone: { id: string; why: string }[];
}

type Person = Who | 'zhao' | 'qian' | 'sun' | 'li';

const openidOf = (who: Person): string =>
  who in OPENIDS ? OPENIDS[who as Who] : `oDEMO-neighbour-${who}-0000000`;

/** The application, and calls by people of the demo and some neighbours more. */
export class VolunteerStage {
  private readonly tokens = new Map<Person, { token: string; at: number }>();

  private constructor(readonly h: Harness) {}

  static async open(): Promise<VolunteerStage> {
    const stage = new VolunteerStage(await Harness.start());
    for (const who of ['resident', 'volunteer', 'head', 'director', 'office'] as const)
      await stage.fresh(who);
    return stage;
  }

  /** Neighbours who are nobody yet. */
  async neighbours(...people: Exclude<Person, Who>[]): Promise<void> {
    for (const who of people) {
      await fetch(`${this.h.simulator.url}/_sim/identities`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ openid: openidOf(who), name: who, note: '邻居' }),
      });
      await this.fresh(who);
    }
  }

  /** A token that has not expired: tests move the clock by days. */
  async fresh(who: Person): Promise<string> {
    const now = this.h.app.get(Clock).now().getTime();
    const known = this.tokens.get(who);
    if (known && Math.abs(now - known.at) < 600_000) return known.token;
    const code = await this.h.loginCode(openidOf(who));
    const { body } = await this.h.call<{ accessToken: string }>('POST', '/auth/wechat', { body: { code } });
    this.tokens.set(who, { token: body.accessToken, at: now });
    return body.accessToken;
  }

  async get<T>(who: Person, path: string): Promise<T> {
    return (await this.h.call<T>('GET', path, { token: await this.fresh(who) })).body;
  }

  async send<T = Record<string, unknown>>(who: Person, path: string, body: object = {}): Promise<Answer<T>> {
    return this.h.call<T>('POST', path, { token: await this.fresh(who), body });
  }

  async squadOf(who: Person): Promise<MySquad | null> {
    return (await this.get<{ squad: MySquad | null }>(who, '/squads/mine')).squad;
  }

  async members(who: Person, squadId: string): Promise<Member[]> {
    return (await this.get<{ items: Member[] }>(who, `/squads/${squadId}/members`)).items;
  }

  async memberId(who: Person, squadId: string, nickname: string): Promise<string> {
    return (await this.members(who, squadId)).find((one) => one.nickname === nickname)?.id ?? '';
  }

  async grids(): Promise<{ id: string; level: number; parentId: string | null; fullName: string }[]> {
    return (await this.h.call<{ items: never[] }>('GET', '/grids')).body.items;
  }

  async founding(more: object = {}): Promise<Record<string, unknown>> {
    const grids = await this.grids();
    const grid = grids.find(({ fullName }) => fullName === '映月路社区网格一');
    return {
      key: newId(),
      name: '映月清风队',
      intro: '周末一起看看小区有没有烧垃圾',
      communityId: grid?.parentId,
      gridIds: [grid?.id],
      nickname: '老赵',
      ...more,
    };
  }

  /** A squad at work with these people, the first its captain, the second its deputy. Returns it as the captain sees it. */
  async squad(captain: Person, ...others: Person[]): Promise<MySquad> {
    await this.send(captain, '/squads', await this.founding({ nickname: captain }));
    const id = (await this.squadOf(captain))?.id ?? '';
    await this.send('office', `/staff/squads/${id}/approve`);
    const squad = await this.squadOf(captain);
    for (const who of others) await this.send(who, '/squads/join', { code: squad?.joinCode, nickname: who });
    if (others[0])
      await this.send(captain, `/squads/${id}/deputy`, {
        memberId: await this.memberId(captain, id, others[0]),
      });
    if (!squad?.joinCode) throw new Error('no squad');
    return squad;
  }

  stop(): Promise<void> {
    return this.h.stop();
  }
}
