import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { GridsService } from '../grids/grids.service';
import { IdentityService } from '../identity/identity.service';
import { type Bulletin, BulletinNote, BulletinRead } from './bulletin.entity';
import { Bulletins } from './bulletins';
import type { BulletinDetail, BulletinList, BulletinSummary, ReaderView } from './bulletins.dto';
import { lastMonth } from './month';

const MOST_NOTES = 100;

/** Makes what staff see of bulletins. */
@Injectable()
export class BulletinViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly identity: IdentityService,
    private readonly bulletins: Bulletins,
  ) {}

  async list(me: Principal): Promise<BulletinList> {
    const bulletins = await this.bulletins.list(me);
    const bulletinId = In(bulletins.map(({ id }) => id));
    const reads = await this.database.manager.findBy(BulletinRead, { accountId: me.accountId, bulletinId });
    const read = new Set(reads.map((row) => row.bulletinId));
    return {
      lastMonth: lastMonth(this.clock.now()),
      items: bulletins.map((bulletin) => summary(bulletin, read.has(bulletin.id))),
    };
  }

  async detail(me: Principal, id: string): Promise<BulletinDetail> {
    const bulletin = await this.bulletins.visible(me, id);
    const notes = await this.database.manager.find(BulletinNote, {
      where: { bulletinId: id },
      order: { id: 'ASC' },
      take: MOST_NOTES,
    });
    const read = await this.database.manager.existsBy(BulletinRead, {
      bulletinId: id,
      accountId: me.accountId,
    });
    return {
      ...summary(bulletin, read),
      text: bulletin.text,
      figures: await this.bulletins.figures(bulletin),
      notes: notes.map(({ at, text }) => ({ at: at.toISOString(), text })),
      version: bulletin.version,
      mayWrite: me.roles.has('office'),
    };
  }

  /** Who issues them: the subdistrict. */
  async issuer(): Promise<string> {
    return (await this.grids.tree()).root?.fullName ?? '';
  }

  /** How many of the people on each unit's seats have opened it: communities with their grids, and the subdistrict. */
  async readers({ id }: Bulletin): Promise<ReaderView[]> {
    const tree = await this.grids.tree();
    const reads = await this.database.manager.findBy(BulletinRead, { bulletinId: id });
    const readers = new Set(reads.map(({ accountId }) => accountId));
    const units = tree.grids.filter(({ level }) => level <= 2);
    const rows: ReaderView[] = [];
    for (const unit of units) {
      const grids = unit.level === 1 ? [unit] : tree.below(unit.id);
      const holders = await this.identity.seatHolders(
        this.database.manager,
        grids.map((grid) => grid.id),
      );
      const people = new Set(holders.map(({ accountId }) => accountId));
      const read = [...people].filter((accountId) => readers.has(accountId)).length;
      rows.push({ unitName: unit.fullName, seats: people.size, read });
    }
    return rows;
  }
}

/** The fields alone, so that they can be spread into larger views. */
const summary = (
  { id, month, title, publishedAt }: Bulletin,
  read: boolean,
): Pick<BulletinSummary, keyof BulletinSummary> => ({
  id,
  month,
  title,
  publishedAt: publishedAt?.toISOString() ?? null,
  read,
});
