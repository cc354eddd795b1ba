import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThanOrEqual } from 'typeorm';
import { beijingDay, DAY_MS } from '../../core/calendar/beijing';
import { Database, isDuplicate } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { newId } from '../../core/ids';
import { CashDay, CashDifference, CashTransfer } from './cash.entity';
import { statementReadyAt, strangersIn } from './fund-flow';
import { type Outgoing, TransferProvider } from './transfer-provider';

/** WeChat keeps statements for three months. */
const DAYS_BACK = 60;
/** After so long without a statement a person has to look: the days behind it would wait for ever. */
const GIVE_UP_MS = 7 * DAY_MS;
/** Numbers of one query. */
const BATCH = 500;
const yuan = (cents: number): string => `${(cents / 100).toFixed(2)} 元`;

/**
 * The other half of the reconciliation: what left the account by WeChat's own statement and is none of our bills, such as
 * a transfer that somebody made with the merchant's keys elsewhere. A person settles each.
 */
@Injectable()
export class Statements {
  constructor(
    private readonly database: Database,
    private readonly provider: TransferProvider,
  ) {}

  /** Goes through the statement of one day that is due; false when none is. @throws Error when WeChat gave none that can be read */
  async next(now: Date): Promise<boolean> {
    const oldest = beijingDay(new Date(now.getTime() - DAYS_BACK * DAY_MS));
    const [day] = await this.database.manager.find(CashDay, {
      where: { statementAt: IsNull(), day: MoreThanOrEqual(oldest) },
      order: { day: 'ASC' },
      take: 1,
    });
    if (!day?.doneAt || statementReadyAt(day.day) > now) return false;
    const answer = await this.provider.statement(day.day);
    if (answer.kind === 'later') return false;
    const late = now.getTime() - statementReadyAt(day.day).getTime() >= GIVE_UP_MS;
    if (answer.kind === 'unknown' && !late) throw new Error(`no statement of ${day.day}: ${answer.code}`);
    const strangers = answer.kind === 'lines' ? await this.strangers(answer.outgoings) : [];
    let found = 0;
    if (answer.kind === 'unknown') {
      const none = { flowNo: `none-${day.day}`, outBillNo: day.day, ours: '取不到当天的资金账单' };
      const theirs = `${answer.code}，请到商户平台下载核对`;
      found += (await this.store(day.day, { ...none, theirs, foundAt: now })) ? 1 : 0;
    }
    for (const one of strangers) found += (await this.note(day.day, one, now)) ? 1 : 0;
    const set = { statementAt: now, differences: () => `differences + ${found}` };
    await this.database.transaction((manager) => manager.update(CashDay, { id: day.id }, set));
    return true;
  }

  private async strangers(outgoings: readonly Outgoing[]): Promise<Outgoing[]> {
    const { manager } = this.database;
    const ours: CashTransfer[] = [];
    const numbers = [...new Set(outgoings.flatMap((one) => one.numbers))];
    for (let from = 0; from < numbers.length; from += BATCH) {
      const some = In(numbers.slice(from, from + BATCH));
      ours.push(
        ...(await manager.find(CashTransfer, { where: [{ outBillNo: some }, { transferBillNo: some }] })),
      );
    }
    return strangersIn(outgoings, ours);
  }

  private note(day: string, { at, flowNo, numbers, name, cents }: Outgoing, foundAt: Date): Promise<boolean> {
    const theirs = `${at} ${name.slice(0, 40)} 支出 ${yuan(cents)}`;
    const outBillNo = (numbers[0] ?? flowNo).slice(0, 32);
    return this.store(day, { flowNo, outBillNo, ours: '没有这笔支出', theirs, foundAt });
  }

  /** False when it was found before this process died. */
  private async store(
    day: string,
    found: Pick<CashDifference, 'flowNo' | 'outBillNo' | 'ours' | 'theirs' | 'foundAt'>,
  ): Promise<boolean> {
    try {
      await this.database.transaction((manager) =>
        insertRows(manager, CashDifference, [{ id: newId(), day, transferId: null, ...found }]),
      );
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }
}
