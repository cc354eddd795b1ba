import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DAY_MS, parseDay } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import { Config } from '../core/config/config';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { seal } from '../core/sealed';
import { IdentityService } from '../identity/identity.service';
import { NoticesService } from '../notices/notices.service';
import { ParticipationService } from '../points/participation.service';
import { PrizesService } from '../rewards/prizes.service';
import { commitmentOf, listHashOf, seedHashOf } from './algorithm';
import { Draw, DrawEntry, DrawPrize } from './draw.entity';
import { daysFault, eachPrize, listFault, MOST_ENTRIES } from './states';

/** Rows of one statement: SQLite binds at most 32,766 values. */
const BATCH = 500;
const inBatches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, i) => rows.slice(i * BATCH, (i + 1) * BATCH));

/** Fixes list, seed and prizes of a draw at one moment and makes them public; see ADR 13. */
@Injectable()
export class PublishDraws {
  private readonly fieldKey: Buffer;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly participation: ParticipationService,
    private readonly identity: IdentityService,
    private readonly prizes: PrizesService,
    private readonly notices: NoticesService,
    config: Config,
  ) {
    this.fieldKey = Buffer.from(config.FIELD_KEY, 'base64');
  }

  /** How many would be on the list now. */
  async eligibleNow(draw: Draw): Promise<number> {
    return (await this.eligible(this.database.manager, draw)).length;
  }

  /** Sent again it does nothing. @throws Problem not_found, invalid_input, move_not_allowed, stale_version */
  async publish(byId: string, id: string, version: number): Promise<void> {
    const draw = await this.database.manager.findOneBy(Draw, { id });
    if (!draw) throw notFound('这次抽奖');
    if (draw.publishedAt !== null) return;
    const publishedAt = this.clock.now();
    const fault = daysFault(draw, publishedAt);
    if (fault) throw invalid(...fault);
    const seed = randomBytes(32).toString('hex');
    const set = { state: 'published', publishedAt, publishedBy: byId } as const;
    await this.database.transaction(async (manager) => {
      if (!(await changeExactlyOne(manager, Draw, { id, version, state: 'draft' }, set)))
        throw new Problem('stale_version', '刚刚有同事改过，请看过最新内容再公布');
      const prizes = await manager.find(DrawPrize, { where: { drawId: id }, order: { place: 'ASC' } });
      for (const { rewardId, count } of prizes)
        if (rewardId !== null) await this.prizes.setAside(manager, rewardId, count);
      const people = await this.eligible(manager, draw);
      const wrong = listFault(people.length, eachPrize(prizes).length);
      if (wrong) throw new Problem('move_not_allowed', wrong);
      const entries = this.listOf(id, people);
      for (const rows of inBatches(entries)) await insertRows(manager, DrawEntry, rows);
      await manager.update(
        Draw,
        { id },
        {
          sealedSeed: seal(this.fieldKey, seed),
          seedHash: seedHashOf(seed),
          listHash: listHashOf(entries.map(({ commitment }) => commitment)),
          entries: entries.length,
        },
      );
      await this.tell(manager, draw, entries);
    });
  }

  /** Sorted by what is published of them, which is random: a number says nothing of the person. */
  private listOf(drawId: string, people: readonly string[]): DrawEntry[] {
    return people
      .map((accountId) => {
        const salt = randomBytes(16).toString('hex');
        return { accountId, committedId: accountId, salt, commitment: commitmentOf(drawId, accountId, salt) };
      })
      .sort((a, b) => (a.commitment < b.commitment ? -1 : 1))
      .map((line, index) => ({ id: newId(), drawId, number: index + 1, ...line }));
  }

  private async eligible(manager: EntityManager, draw: Draw): Promise<string[]> {
    const until = new Date(parseDay(draw.toDay).getTime() + DAY_MS);
    const taking = {
      tipsOnly: draw.basis === 'tips',
      from: parseDay(draw.fromDay),
      until,
      times: draw.minEntries,
    };
    // Staff are few: a margin leaves room for them.
    const people = await this.participation.people(manager, taking, MOST_ENTRIES + 1000);
    const staff = new Set<string>();
    for (const some of inBatches(people))
      for (const one of await this.identity.staffAmong(manager, some)) staff.add(one);
    return people.filter((accountId) => !staff.has(accountId));
  }

  private async tell(manager: EntityManager, draw: Draw, entries: readonly DrawEntry[]): Promise<void> {
    for (const rows of inBatches(entries)) {
      await this.notices.add(
        manager,
        rows.map(({ accountId, number }) => ({
          accountId,
          causeId: draw.id,
          kind: 'draw',
          title: `您参加了抽奖：${draw.name}`,
          body: `您的号码是 ${number}，共 ${entries.length} 人。${draw.lateDay} 之后开奖，名单和种子的指纹已经公布。`,
          tipId: null,
          push: false,
        })),
      );
    }
  }
}
