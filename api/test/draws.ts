import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { DAY_MS, parseDay } from '../src/core/calendar/beijing';
import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { insertRows } from '../src/core/database/insert';
import { newId } from '../src/core/ids';
import { DrawClaim } from '../src/draws/draw.entity';
import { Account } from '../src/identity/account.entity';
import { AwardsService } from '../src/points/awards.service';
import { PointsService } from '../src/points/points.service';
import { rewardDifferences } from '../src/rewards/check';
import { Reward } from '../src/rewards/reward.entity';
import { Harness, type Who } from './harness';

export interface Seen {
  id: string;
  state: string;
  version: number;
  entries: number;
  eligibleNow: number | null;
  drawable: boolean;
  seed: string | null;
  reason: string | null;
  winners: { prize: string; number: number; position: number; turn: number; state: string }[];
  title?: string;
}
export interface DrawFile {
  list: string[];
  seed: string | null;
  winners: { prize: string; number: number }[];
}
export interface Mine {
  number: number | null;
  accountId: string;
  salt: string;
}

/** People who take part, an office that draws, and a clock of their own. */
export class DrawStage {
  h!: Harness;
  /** Later than every seat of the demo begins. */
  now = parseDay('2031-05-20').getTime() + 10 * 3_600_000;
  private readonly tokens = new Map<Who, string>();
  private readonly ids = new Map<Who, string>();

  async start(): Promise<void> {
    this.h = await Harness.start();
    jest.spyOn(this.h.app.get(Clock), 'now').mockImplementation(() => new Date(this.now));
    await this.days(0);
    for (const who of this.tokens.keys()) this.ids.set(who, (await this.get<{ id: string }>('/me', who)).id);
  }
  get manager(): EntityManager {
    return this.h.app.get(Database).manager;
  }
  get at(): Date {
    return new Date(this.now);
  }
  inside<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.h.app.get(Database).transaction(work);
  }
  id(who: Who): string {
    return this.ids.get(who) ?? '';
  }
  async get<T = Seen>(path: string, who?: Who): Promise<T> {
    return (await this.h.call<T>('GET', path, who ? { token: this.tokens.get(who) ?? '' } : {})).body;
  }
  send<T = Seen>(who: Who, path: string, body: object = {}) {
    return this.h.call<T>('POST', path, { token: this.tokens.get(who) ?? '', body });
  }
  /** Days go by; logins have run out. */
  async days(count: number): Promise<void> {
    this.now += count * DAY_MS;
    for (const who of ['resident', 'volunteer', 'head', 'director', 'office'] as const)
      this.tokens.set(who, await this.h.login(who));
  }
  /** Beijing day so many days from now. */
  day(offset: number): string {
    return new Date(this.now + 8 * 3_600_000 + offset * DAY_MS).toISOString().slice(0, 10);
  }

  /** Somebody takes part so often; the subjects of the awards. */
  async takesPart(accountId: string, times: number, at = this.at): Promise<string[]> {
    const subjects = Array.from({ length: times }, () => newId());
    const outcome = { rule: 'campaign', accountId, tipId: null, memo: '活动', facts: {}, at } as const;
    const outcomes = subjects.map((subjectId) => ({ ...outcome, subjectId }));
    await this.inside((tx) => this.h.app.get(AwardsService).give(tx, outcomes));
    return subjects;
  }
  async strangers(count: number, times = 2): Promise<string[]> {
    const people = Array.from({ length: count }, () => newId());
    const rows = people.map((id) => ({ id, createdAt: this.at }));
    await this.inside((tx) => insertRows(tx, Account, rows));
    if (times > 0) for (const one of people) await this.takesPart(one, times);
    return people;
  }
  /** A thing of the catalogue. */
  async thing(stock: number): Promise<string> {
    const body = { kind: 'goods', name: '环保布袋', text: '', points: 50, stock, perMonth: 0 };
    const rest = { audience: 'everybody', place: '服务台', holdDays: 7, open: true };
    return (await this.send('office', '/staff/rewards', { key: newId(), ...body, ...rest })).body.id;
  }
  async stock(id: string): Promise<number> {
    return (await this.manager.findOneByOrFail(Reward, { id })).stock;
  }
  terms(): object {
    return {
      name: '五月参与奖',
      text: '谢谢大家',
      place: '映月路社区服务台',
      basis: 'any',
      fromDay: this.day(-19),
      toDay: this.day(0),
      minEntries: 2,
      lateSource: '双色球次日开奖号码',
      lateDigits: 14,
      lateDay: this.day(1),
      claimDays: 3,
      prizes: [{ name: '电饭锅', count: 1 }],
    };
  }
  async prepare(more: object = {}): Promise<Seen> {
    return (await this.send('office', '/staff/draws', { key: newId(), ...this.terms(), ...more })).body;
  }
  async publish(more: object = {}): Promise<Seen> {
    const { id, version } = await this.prepare(more);
    return (await this.send('office', `/staff/draws/${id}/publish`, { version })).body;
  }
  claims(drawId: string): Promise<DrawClaim[]> {
    return this.manager.find(DrawClaim, { where: { drawId }, order: { position: 'ASC' } });
  }
  record(id: string): Promise<DrawFile> {
    return this.get<DrawFile>(`/draws/${id}/record`);
  }
  async proved(): Promise<void> {
    expect(await this.h.app.get(PointsService).verify(this.manager)).toEqual([]);
    expect(await rewardDifferences(this.manager)).toEqual([]);
  }
}

/** What somebody sees who runs the stand-alone script on downloaded records. @throws Error when something differs */
export function checkedByScript(record: DrawFile, earlier?: DrawFile, me?: Mine): string {
  const folder = mkdtempSync(join(tmpdir(), 'lantian-draw-'));
  const file = (name: string, content: DrawFile): string => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const more = [
    ...(earlier ? ['--earlier', file('earlier', earlier)] : []),
    ...(me ? ['--me', me.accountId, me.salt] : []),
  ];
  const script = join(__dirname, '../../scripts/draw-verify.mjs');
  try {
    return execFileSync(process.execPath, [script, file('record', record), ...more], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
