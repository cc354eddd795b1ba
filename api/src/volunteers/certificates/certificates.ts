import { Injectable } from '@nestjs/common';
import { And, LessThan, MoreThan, MoreThanOrEqual } from 'typeorm';
import { DAY_MS, parseDay } from '../../core/calendar/beijing';
import { Clock } from '../../core/clock';
import { Config } from '../../core/config/config';
import { changeExactlyOne } from '../../core/database/change';
import { Database, isDuplicate } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { invalid, notFound, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { seal, unseal } from '../../core/sealed';
import { GridsService } from '../../grids/grids.service';
import { ServiceRecord } from '../hours/hours.entity';
import { SquadsService } from '../squads/squads.service';
import { ServiceCertificate } from './certificate.entity';
import type { CertificateView, CheckedCertificate, IssueCertificate } from './certificates.dto';
import { newCheckCode, plainCode } from './check-code';

/** More services than anybody has in the years of one certificate. */
const MOST = 5000;

/** Certificates of certified time; issued by the person, checked by whoever was given the code. */
@Injectable()
export class Certificates {
  private readonly fieldKey: Buffer;

  constructor(
    config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly squads: SquadsService,
  ) {
    this.fieldKey = Buffer.from(config.FIELD_KEY, 'base64');
  }

  /** The same key gives the first one again. @throws Problem invalid_input, move_not_allowed (nothing certified) */
  async issue(accountId: string, { key, name, from, to }: IssueCertificate): Promise<CertificateView> {
    const where = { accountId, createKey: key };
    const earlier = await this.database.manager.findOneBy(ServiceCertificate, where);
    if (earlier) return this.view(earlier);
    if (name.trim() === '') throw invalid('name', '请填写姓名');
    const records = await this.records(accountId, from, to);
    const last = records.at(-1);
    if (!last) throw new Problem('move_not_allowed', '这段时间里没有已认定的志愿服务');
    const squads = await this.squads.byIds(records.map(({ squadId }) => squadId));
    const tree = await this.grids.tree();
    const community = squads.find(({ id }) => id === last.squadId)?.communityId ?? '';
    const row = {
      ...where,
      id: newId(),
      code: newCheckCode(),
      name: seal(this.fieldKey, name.trim()),
      fromDay: from,
      toDay: to,
      minutes: sum(records),
      services: records.length,
      squads: squads
        .map((squad) => squad.name)
        .join('、')
        .slice(0, 200),
      issuer: tree.get(community)?.fullName ?? '',
      issuedAt: this.clock.now(),
    };
    try {
      await this.database.transaction((manager) => insertRows(manager, ServiceCertificate, [row]));
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    return this.view(await this.database.manager.findOneByOrFail(ServiceCertificate, where));
  }

  /** Newest first; one more than the limit. */
  async mine(accountId: string, cursor: string | undefined, limit: number): Promise<CertificateView[]> {
    const rows = await this.database.manager.find(ServiceCertificate, {
      where: { accountId, ...(cursor ? { id: LessThan(cursor) } : {}) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    return rows.map((row) => this.view(row));
  }

  /** The name is forgotten, the code says no more than that. Repeating it changes nothing. @throws Problem not_found */
  async withdraw(accountId: string, id: string): Promise<CertificateView> {
    const { manager } = this.database;
    const row = await manager.findOneBy(ServiceCertificate, { id, accountId });
    if (!row) throw notFound('这份证明');
    if (!row.withdrawnAt) {
      const set = { withdrawnAt: this.clock.now(), name: '' };
      await this.database.transaction((tx) => changeExactlyOne(tx, ServiceCertificate, { id }, set));
    }
    return this.view(await manager.findOneByOrFail(ServiceCertificate, { id }));
  }

  /** What stands on a certificate. @throws Problem not_found (no such code), already_done (withdrawn) */
  async check(typed: string): Promise<CheckedCertificate> {
    const row = await this.database.manager.findOneBy(ServiceCertificate, { code: plainCode(typed) });
    if (!row) throw notFound('这个查验码，请核对后再输');
    if (row.withdrawnAt) throw new Problem('already_done', '这份证明已由本人撤回');
    const { id: _, withdrawn: __, ...stands } = this.view(row);
    return { ...stands, minutesNow: sum(await this.records(row.accountId, row.fromDay, row.toDay)) };
  }

  private async records(accountId: string, from: string, to: string): Promise<ServiceRecord[]> {
    let span: [Date, Date];
    try {
      span = [parseDay(from), new Date(parseDay(to).getTime() + DAY_MS)];
    } catch {
      throw invalid('from', '没有这一天，请重新选择日期');
    }
    if (span[1] <= span[0]) throw invalid('to', '结束日期不能早于开始日期');
    return this.database.manager.find(ServiceRecord, {
      where: {
        accountId,
        state: 'certified',
        certifiedMinutes: MoreThan(0),
        endsAt: And(MoreThanOrEqual(span[0]), LessThan(span[1])),
      },
      order: { endsAt: 'ASC' },
      take: MOST,
    });
  }

  private view(row: ServiceCertificate): Pick<CertificateView, keyof CertificateView> {
    return {
      id: row.id,
      code: row.code,
      name: row.withdrawnAt ? '' : unseal(this.fieldKey, row.name),
      from: row.fromDay,
      to: row.toDay,
      minutes: row.minutes,
      services: row.services,
      squads: row.squads,
      issuer: row.issuer,
      issuedAt: row.issuedAt.toISOString(),
      withdrawn: row.withdrawnAt !== null,
    };
  }
}

const sum = (records: readonly ServiceRecord[]): number =>
  records.reduce((total, { certifiedMinutes }) => total + certifiedMinutes, 0);
