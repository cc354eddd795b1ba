import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type FindOptionsWhere, IsNull, LessThan, MoreThan, MoreThanOrEqual, And } from 'typeorm';
import { beijingDay, DAY_MS, parseDay, startOfDay } from '../../core/calendar/beijing';
import { Clock } from '../../core/clock';
import { Database, isDuplicate } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { notFound, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import type { Job } from '../../core/jobs/job';
import { JobsService } from '../../core/jobs/jobs.service';
import { BILL_STATES, isFinal } from './bill';
import { CashDay, CashDifference, CashTransfer } from './cash.entity';
import { Statements } from './statements';
import { type BillAnswer, TransferProvider } from './transfer-provider';
import { Transfers } from './transfers';

const BATCH = 50;
/** WeChat answers for bills of the last 30 days. */
const DAYS_BACK = 28;
const yuan = (cents: number): string => `${(cents / 100).toFixed(2)} 元`;

/** What differs, in words for both sides; null when nothing does. Pure. */
export function differenceOf(
  ours: Pick<CashTransfer, 'state' | 'cents' | 'openid'>,
  answer: BillAnswer,
): { ours: string; theirs: string } | null {
  const mine = `${BILL_STATES[ours.state].label}，${yuan(ours.cents)}`;
  if (answer.kind === 'absent')
    return ours.state === 'ABSENT' ? null : { ours: mine, theirs: '没有这张单据' };
  if (answer.kind !== 'bill') return null;
  const { bill } = answer;
  const sum = bill.cents ?? ours.cents;
  const theirs = `${BILL_STATES[bill.state].label}，${yuan(sum)}`;
  if (bill.openid !== null && bill.openid !== ours.openid)
    return { ours: mine, theirs: `${theirs}，收款人不同` };
  return bill.state === ours.state && sum === ours.cents ? null : { ours: mine, theirs };
}

/**
 * Compares every bill of a day with WeChat's own record, the day after, and then the statement of the account with our
 * bills; differences are listed until a person settles them.
 */
@Injectable()
export class Reconciliation implements Job, OnModuleInit {
  readonly name = 'cash-reconciliation';
  readonly everyMs = 3_600_000;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly provider: TransferProvider,
    private readonly transfers: Transfers,
    private readonly statements: Statements,
    private readonly jobs: JobsService,
  ) {}

  onModuleInit(): void {
    if (this.provider.merchant !== null) this.jobs.register(this);
  }

  async run(now: Date): Promise<number> {
    const day = await this.nextDay(now);
    if (!day) return (await this.statements.next(now)) ? 1 : 0;
    const start = parseDay(day.day);
    const where: FindOptionsWhere<CashTransfer> = {
      createdAt: And(MoreThanOrEqual(start), LessThan(new Date(start.getTime() + DAY_MS))),
      ...(day.cursor ? { id: MoreThan(day.cursor) } : {}),
    };
    const bills = await this.database.manager.find(CashTransfer, {
      where,
      order: { id: 'ASC' },
      take: BATCH,
    });
    let differences = 0;
    for (const bill of bills) differences += (await this.compare(day.day, bill)) ? 1 : 0;
    const done = bills.length < BATCH;
    await this.database.transaction((manager) =>
      manager.update(
        CashDay,
        { id: day.id },
        {
          checked: day.checked + bills.length,
          differences: day.differences + differences,
          cursor: bills.at(-1)?.id ?? day.cursor,
          ...(done ? { doneAt: now } : {}),
        },
      ),
    );
    return 1;
  }

  /** Newest first, at most 60 days. */
  days(): Promise<CashDay[]> {
    return this.database.manager.find(CashDay, { order: { day: 'DESC' }, take: 60 });
  }

  /** Those that nobody has settled, newest first; at most 100. */
  open(): Promise<CashDifference[]> {
    return this.database.manager.find(CashDifference, {
      where: { settledAt: IsNull() },
      order: { id: 'DESC' },
      take: 100,
    });
  }

  /** @throws Problem not_found, already_done */
  async settle(byId: string, id: string, note: string): Promise<void> {
    const { manager } = this.database;
    const found = await manager.findOneBy(CashDifference, { id });
    if (!found) throw notFound('这项差异');
    if (found.settledBy === byId) return;
    if (found.settledAt) throw new Problem('already_done', '已经有人处理了');
    await this.database.transaction((tx) =>
      tx.update(
        CashDifference,
        { id, settledAt: IsNull() },
        { settledAt: this.clock.now(), settledBy: byId, note },
      ),
    );
  }

  private async compare(day: string, transfer: CashTransfer): Promise<boolean> {
    // Never sent, and never given up: nothing can be at WeChat.
    if (transfer.firstSentAt === null) return false;
    const answer = await this.provider.query(transfer.outBillNo);
    if (answer.kind === 'unknown' || answer.kind === 'refused') throw new Error(`no answer: ${answer.code}`);
    let ours = transfer;
    if (!isFinal(transfer.state) && differenceOf(transfer, answer)) {
      // A callback that was lost is no difference: what WeChat says is applied first.
      ours = await this.transfers.advance(transfer.id);
    }
    const difference = differenceOf(ours, answer);
    if (!difference) return false;
    const row = {
      id: newId(),
      day,
      transferId: transfer.id,
      flowNo: null,
      outBillNo: transfer.outBillNo,
      ...difference,
    };
    try {
      await this.database.transaction((manager) =>
        insertRows(manager, CashDifference, [{ ...row, foundAt: this.clock.now() }]),
      );
    } catch (error) {
      // Found before this process died.
      if (!isDuplicate(error)) throw error;
    }
    return true;
  }

  /** The earliest day that is not done; null when yesterday is. */
  private async nextDay(now: Date): Promise<CashDay | null> {
    const { manager } = this.database;
    const open = await manager.findOne(CashDay, { where: { doneAt: IsNull() }, order: { day: 'ASC' } });
    if (open) return open;
    const [last] = await manager.find(CashDay, { order: { day: 'DESC' }, take: 1 });
    const [first] = await manager.find(CashTransfer, { order: { createdAt: 'ASC' }, take: 1 });
    if (!last && !first) return null;
    const oldest = startOfDay(new Date(now.getTime() - DAYS_BACK * DAY_MS)).getTime();
    const after = last
      ? parseDay(last.day).getTime() + DAY_MS
      : startOfDay(first?.createdAt ?? now).getTime();
    const next = Math.max(after, oldest);
    if (next >= startOfDay(now).getTime()) return null;
    const row = {
      id: newId(),
      day: beijingDay(new Date(next)),
      cursor: null,
      checked: 0,
      differences: 0,
      doneAt: null,
      statementAt: null,
    };
    await this.database.transaction((tx) => insertRows(tx, CashDay, [row]));
    return row;
  }
}
