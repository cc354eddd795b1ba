import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../core/auth/principal';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { Database } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { notFound, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { SquadNotices } from '../squads/squad-notices';
import { SquadsService } from '../squads/squads.service';
import { certifyRefusal, correctRefusal, refuseRefusal, vouchRefusal } from './certify';
import { HoursPoints } from './hours-points';
import { ServiceEntry, ServiceRecord } from './hours.entity';
import type { CorrectHours } from './hours.dto';
import { minutesText } from './minutes-text';

const stale = (): Problem => new Problem('stale_version', '这条记录刚刚有变化，请看过最新情况再操作');
const refused = (why: string | null): void => {
  if (why !== null) throw new Problem('move_not_allowed', why);
};

/** Captain or deputy vouch, the community certifies: two people, neither of them the one who served. */
@Injectable()
export class Certification {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly squads: SquadsService,
    private readonly points: HoursPoints,
    private readonly notices: SquadNotices,
  ) {}

  /** Repeating it changes nothing. @throws Problem not_found, forbidden, move_not_allowed, stale_version */
  async vouch(leaderId: string, squadId: string, id: string, wanted?: number): Promise<void> {
    const { squad } = await this.squads.asLeader(leaderId, squadId);
    const record = await this.find(id, squadId);
    if (record.state === 'vouched' && record.vouchedBy === leaderId) return;
    const minutes = wanted ?? record.minutes;
    refused(vouchRefusal(record, leaderId, minutes));
    const set = { vouchedMinutes: minutes, vouchedBy: leaderId, vouchedAt: this.clock.now() };
    await this.database.transaction(async (manager) => {
      const first = !(await manager.existsBy(ServiceRecord, { squadId, state: 'vouched' }));
      await this.change(manager, record, { ...set, state: 'vouched' });
      // One word for many records: the next one comes when the community has emptied its list.
      if (!first) return;
      const body = `「${squad.name}」的队长核对过了，请到工作台「志愿小分队」认定。`;
      await this.notices.community(manager, squad.communityId, { title: '有志愿服务时间等您认定', body });
    });
  }

  /** Points come in the same transaction. Repeating it changes nothing. @throws Problem */
  async certify(me: Principal, id: string): Promise<void> {
    const record = await this.forStaff(me, id);
    if (record.state === 'certified' && record.certifiedBy === me.accountId) return;
    refused(certifyRefusal(record, me.accountId));
    const minutes = record.vouchedMinutes ?? record.minutes;
    const at = this.clock.now();
    await this.database.transaction(async (manager) => {
      await this.points.lock(manager, record.accountId);
      const set = { state: 'certified' as const, certifiedBy: me.accountId, certifiedAt: at };
      await this.enter(
        manager,
        record,
        { ...set, certifiedMinutes: minutes, awards: 1 },
        {
          seq: 1,
          entryKey: 'certified',
          reason: null,
          byId: me.accountId,
          at,
        },
      );
      const given = await this.points.give(manager, record, minutes, at);
      const points = given > 0 ? `，得 ${given} 积分` : '';
      await this.notices.people(manager, [record.accountId], {
        title: '志愿服务时间已认定',
        body: `${record.text}：${minutesText(minutes)}${points}。`,
      });
    });
  }

  /** By captain or deputy. @throws Problem */
  async refuseAsLeader(leaderId: string, id: string, reason: string): Promise<void> {
    const record = await this.find(id);
    await this.squads.asLeader(leaderId, record.squadId);
    await this.refuse(record, leaderId, reason);
  }

  async refuseAsStaff(me: Principal, id: string, reason: string): Promise<void> {
    await this.refuse(await this.forStaff(me, id), me.accountId, reason);
  }

  /** A new entry with its reason; points are taken back and given anew. The same key changes nothing. @throws Problem */
  async correct(me: Principal, id: string, { key, minutes, reason }: CorrectHours): Promise<void> {
    const record = await this.forStaff(me, id);
    const { manager: outside } = this.database;
    const entries = await outside.find(ServiceEntry, { where: { recordId: id }, order: { seq: 'DESC' } });
    if (entries.some(({ entryKey }) => entryKey === key)) return;
    refused(correctRefusal(record, me.accountId, minutes));
    const at = this.clock.now();
    const why = reason.trim();
    await this.database.transaction(async (manager) => {
      await this.points.lock(manager, record.accountId);
      await this.enter(
        manager,
        record,
        { certifiedMinutes: minutes, awards: record.awards + 1 },
        {
          seq: (entries[0]?.seq ?? 0) + 1,
          entryKey: key,
          reason: why,
          byId: me.accountId,
          at,
        },
      );
      await this.points.correct(manager, record, { minutes, byId: me.accountId, reason: why, at });
      await this.notices.people(manager, [record.accountId], {
        title: '志愿服务时间有更正',
        body: `${record.text}：由 ${minutesText(record.certifiedMinutes)} 更正为 ${minutesText(minutes)}。理由：${why}`,
      });
    });
  }

  private async refuse(record: ServiceRecord, byId: string, reason: string): Promise<void> {
    if (record.state === 'refused' && record.refusedBy === byId) return;
    refused(refuseRefusal(record, byId));
    await this.database.transaction(async (manager) => {
      await this.change(manager, record, { state: 'refused', refusedBy: byId, reason });
      await this.notices.people(manager, [record.accountId], {
        title: '有一段志愿服务时间没有认定',
        body: `${record.text}。原因：${reason}`,
      });
    });
  }

  private async enter(
    manager: EntityManager,
    record: ServiceRecord,
    set: Partial<ServiceRecord> & { certifiedMinutes: number },
    entry: Pick<ServiceEntry, 'seq' | 'entryKey' | 'reason' | 'byId' | 'at'>,
  ): Promise<void> {
    await this.change(manager, record, set);
    const totalAfter = set.certifiedMinutes;
    const minutes = totalAfter - record.certifiedMinutes;
    await insertRows(manager, ServiceEntry, [
      { id: newId(), recordId: record.id, ...entry, minutes, totalAfter },
    ]);
  }

  private async find(id: string, squadId?: string): Promise<ServiceRecord> {
    const where = squadId === undefined ? { id } : { id, squadId };
    const record = await this.database.manager.findOneBy(ServiceRecord, where);
    if (!record) throw notFound('这条记录');
    return record;
  }

  private async forStaff(me: Principal, id: string): Promise<ServiceRecord> {
    const record = await this.find(id);
    await this.squads.asCommunity(me, record.squadId);
    return record;
  }

  private async change(
    manager: EntityManager,
    { id, version }: ServiceRecord,
    set: Partial<ServiceRecord>,
  ): Promise<void> {
    if (!(await changeExactlyOne(manager, ServiceRecord, { id, version }, set))) throw stale();
  }
}
