import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { IdentityService } from '../identity/identity.service';
import { GridsService } from '../grids/grids.service';
import { NoticesService, workKind } from '../notices/notices.service';
import { Bulletin, BulletinNote, BulletinRead } from './bulletin.entity';
import type { NewNote, SaveBulletin } from './bulletins.dto';
import { bulletinDraft, bulletinTitle } from './draft';
import type { BulletinFigures } from './figures';
import { BulletinNumbers } from './bulletin-numbers';
import { monthPeriod } from './month';

const SHOWN = 60;

/** Monthly bulletins: drafted from data, completed by the office, frozen when published (notice, item 11). */
@Injectable()
export class Bulletins {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly identity: IdentityService,
    private readonly notices: NoticesService,
    private readonly numbers: BulletinNumbers,
  ) {}

  /** The office sees drafts too. */
  list(me: Principal): Promise<Bulletin[]> {
    return this.database.manager.find(Bulletin, {
      where: me.roles.has('office') ? {} : { publishedAt: Not(IsNull()) },
      order: { month: 'DESC' },
      take: SHOWN,
    });
  }

  /** @throws Problem not_found, also for a draft that is not this person's to see */
  async visible(me: Principal, id: string): Promise<Bulletin> {
    const bulletin = await this.database.manager.findOneBy(Bulletin, { id });
    if (bulletin && (bulletin.publishedAt !== null || me.roles.has('office'))) return bulletin;
    throw notFound('通报');
  }

  /** Drafts the bulletin of a month, or gives the one that is there. @throws Problem invalid_input */
  async draft(me: Principal, month: string): Promise<{ id: string; repeated: boolean }> {
    const now = this.clock.now();
    if (monthPeriod(month).to > now) throw invalid('month', '这个月还没有过完，下个月初再起草');
    const before = () => this.database.manager.findOneBy(Bulletin, { month });
    const earlier = await before();
    if (earlier) return { id: earlier.id, repeated: true };
    const bulletin: Bulletin = {
      id: newId(),
      month,
      title: bulletinTitle(month),
      text: bulletinDraft(month, await this.numbers.of(month)),
      figures: null,
      createdBy: me.accountId,
      publishedBy: null,
      publishedAt: null,
      version: 1,
      createdAt: now,
    };
    try {
      await this.database.transaction((manager) => insertRows(manager, Bulletin, [bulletin]));
      return { id: bulletin.id, repeated: false };
    } catch (error) {
      const other = isDuplicate(error) ? await before() : null;
      if (!other) throw error;
      return { id: other.id, repeated: true };
    }
  }

  /** @throws Problem move_not_allowed once it is published, stale_version */
  async save(me: Principal, id: string, body: SaveBulletin): Promise<void> {
    const bulletin = await this.visible(me, id);
    const set = { title: body.title.trim(), text: body.text.trim() };
    if (bulletin.title === set.title && bulletin.text === set.text) return;
    this.unpublished(bulletin);
    const where = { id, version: body.version, publishedAt: IsNull() };
    const changed = await this.database.transaction((manager) =>
      changeExactlyOne(manager, Bulletin, where, set),
    );
    if (!changed) throw this.stale();
  }

  /** Freezes the figures and tells everybody on a seat. Can be repeated. @throws Problem stale_version */
  async publish(me: Principal, id: string, version: number): Promise<void> {
    const bulletin = await this.visible(me, id);
    if (bulletin.publishedAt !== null) return;
    const figures = JSON.stringify(await this.numbers.of(bulletin.month));
    const { grids } = await this.grids.tree();
    const holders = await this.identity.seatHolders(
      this.database.manager,
      grids.map((grid) => grid.id),
    );
    const told = new Set(holders.map(({ accountId }) => accountId));
    told.delete(me.accountId);
    const published = { figures, publishedBy: me.accountId, publishedAt: this.clock.now() };
    await this.database.transaction(async (manager) => {
      const where = { id, version, publishedAt: IsNull() };
      if (!(await changeExactlyOne(manager, Bulletin, where, published))) throw this.stale();
      await this.notices.add(
        manager,
        [...told].map((accountId) => ({
          accountId,
          causeId: id,
          kind: workKind('bulletins'),
          title: bulletin.title,
          body: '已发布，请在“全部工作”的“督查与通报”里查看。',
          tipId: null,
          push: false,
        })),
      );
    });
  }

  /** A correction after publication. @throws Problem move_not_allowed before it, key_reused */
  async correct(me: Principal, id: string, { key: noteKey, text }: NewNote): Promise<void> {
    const bulletin = await this.visible(me, id);
    if (bulletin.publishedAt === null) throw new Problem('move_not_allowed', '还没有发布，直接改正文就行');
    const note = { bulletinId: id, noteKey, authorId: me.accountId, text: text.trim() };
    const before = () => this.database.manager.findOneBy(BulletinNote, { bulletinId: id, noteKey });
    const same = (earlier: BulletinNote) => {
      if (earlier.text !== note.text) throw new Problem('key_reused', '这个提交标识已经用过');
    };
    const earlier = await before();
    if (earlier) {
      same(earlier);
      return;
    }
    try {
      await this.database.transaction((manager) =>
        insertRows(manager, BulletinNote, [{ ...note, id: newId(), at: this.clock.now() }]),
      );
    } catch (error) {
      const other = isDuplicate(error) ? await before() : null;
      if (!other) throw error;
      same(other);
    }
  }

  /** Somebody on a seat has opened it; once per person. */
  async receipt(me: Principal, { id, publishedAt }: Bulletin): Promise<void> {
    const row = { bulletinId: id, accountId: me.accountId };
    if (publishedAt === null || (await this.database.manager.existsBy(BulletinRead, row))) return;
    try {
      await this.database.transaction((manager) =>
        insertRows(manager, BulletinRead, [{ ...row, id: newId(), at: this.clock.now() }]),
      );
    } catch (error) {
      // Opened twice at once: one receipt is enough.
      if (!isDuplicate(error)) throw error;
    }
  }

  /** As they were published, or as they are now. */
  async figures({ figures, month }: Bulletin): Promise<BulletinFigures> {
    return figures === null ? this.numbers.of(month) : (JSON.parse(figures) as BulletinFigures);
  }

  private unpublished({ publishedAt }: Bulletin): void {
    if (publishedAt !== null) throw new Problem('move_not_allowed', '已经发布，不能再改；有错请写更正说明');
  }

  private stale(): Problem {
    return new Problem('stale_version', '有人刚改过这份通报，请看一下最新情况');
  }
}
