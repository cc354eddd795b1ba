import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { forbidden, invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { isZero } from './counted';
import { type Counted, Drafts } from './drafts';
import { OpenWeeks } from './open-weeks';
import { RollUps } from './roll-ups';
import { suggestedTexts, type Texts } from './suggestions';
import { countedPeriod } from './week';
import { WeeklyCases } from './weekly-cases';
import { type Desk, WeeklyDesk } from './weekly-desk';
import type { AddToWeekly, SaveWeekly, SendWeekly } from './weekly.dto';
import { WeeklyAddendum, WeeklyReport } from './weekly.entity';

const ADDENDA = 50;

/** Writing, sending and adding to weekly reports and the roll-up (notice, item 6). */
@Injectable()
export class WeeklyReports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly desk: WeeklyDesk,
    private readonly drafts: Drafts,
    private readonly rollUps: RollUps,
    private readonly cases: WeeklyCases,
    private readonly weeks: OpenWeeks,
  ) {}

  /** Figures as they are now, and their cases. */
  draft(me: Principal, { grid, week }: Desk): Promise<Counted> {
    if (grid.level === 1) return this.rollUps.draft(week);
    return this.drafts.community(grid, countedPeriod(week, this.clock.now()), { me });
  }

  /** Keeps the words of a draft. @throws Problem not_found, forbidden, already_done, stale_version */
  async save(me: Principal, week: string, gridId: string, body: SaveWeekly): Promise<void> {
    const { row } = await this.writable(me, week, gridId);
    if (row.sentAt) throw alreadySent();
    const texts = JSON.stringify(textsOf(body));
    const saved = await this.database.transaction((manager) =>
      changeExactlyOne(
        manager,
        WeeklyReport,
        { id: row.id, version: versionOf(body.version), sentAt: IsNull() },
        { texts },
      ),
    );
    if (!saved) await this.lost(row, texts);
  }

  /**
   * Freezes and sends: the figures of this moment, the words of the request, and the cases behind every figure.
   * @throws Problem not_found, forbidden, invalid_input, move_not_allowed, already_done, stale_version
   */
  async send(me: Principal, week: string, gridId: string, body: SendWeekly): Promise<void> {
    const desk = await this.writable(me, week, gridId);
    const { row, grid } = desk;
    if (row.sentAt) {
      this.sentBefore(me, row, body.key);
      return;
    }
    if (grid.level === 1 && !body.early) {
      const why = await this.rollUps.notYet(desk.week);
      if (why) throw new Problem('move_not_allowed', why);
    }
    const texts = textsOf(body);
    const { content, cases } = await this.draft(me, desk);
    const zero = body.zero ?? false;
    if (zero && (grid.level === 1 || !isZero(content.total) || content.sections.length > 0))
      throw invalid('zero', '本周有情况要报，不能作零报告');
    if (!zero) required(texts);
    const sent = await this.database.transaction(async (manager) => {
      const changed = await changeExactlyOne(
        manager,
        WeeklyReport,
        { id: row.id, version: versionOf(body.version), sentAt: IsNull() },
        {
          texts: JSON.stringify(texts),
          content: JSON.stringify(content),
          zero,
          sentAt: this.clock.now(),
          sentBy: me.accountId,
          sendKey: body.key,
        },
      );
      if (changed) await this.cases.store(manager, row.id, cases);
      return changed;
    });
    if (sent) return;
    const now = await this.desk.row(desk.week, gridId);
    if (!now?.sentAt) throw stale(now);
    this.sentBefore(me, now, body.key);
  }

  /** A correction or addition to a report that was sent: never an edit. @throws Problem move_not_allowed, key_reused */
  async add(me: Principal, week: string, gridId: string, { key, text }: AddToWeekly): Promise<void> {
    const { row } = await this.writable(me, week, gridId);
    if (!row.sentAt) throw new Problem('move_not_allowed', '周报还没有报送，可以直接修改');
    const words = text.trim();
    if (words === '') throw invalid('text', '请填写补充说明');
    const { manager } = this.database;
    const earlier = await manager.findOneBy(WeeklyAddendum, { reportId: row.id, addKey: key });
    if (earlier) {
      same(earlier, words);
      return;
    }
    if ((await manager.countBy(WeeklyAddendum, { reportId: row.id })) >= ADDENDA)
      throw new Problem('move_not_allowed', `补充说明最多 ${ADDENDA} 条`);
    try {
      await this.database.transaction((tx) =>
        insertRows(tx, WeeklyAddendum, [
          {
            id: newId(),
            reportId: row.id,
            addKey: key,
            kind: 'correction',
            authorId: me.accountId,
            text: words,
            at: this.clock.now(),
          },
        ]),
      );
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      same(await manager.findOneByOrFail(WeeklyAddendum, { reportId: row.id, addKey: key }), words);
    }
  }

  private async writable(me: Principal, week: string, gridId: string): Promise<Desk & { row: WeeklyReport }> {
    const desk = await this.desk.report(me, week, gridId);
    if (!desk.mayWrite) throw forbidden('只有本社区主任（街道汇总由街道办）可以填写和报送');
    if (desk.row) return { ...desk, row: desk.row };
    await this.weeks.run(this.clock.now());
    const row = await this.desk.row(desk.week, gridId);
    if (!row) throw notFound('这一周的周报');
    return { ...desk, row };
  }

  private async lost(row: WeeklyReport, texts: string): Promise<void> {
    const now = await this.database.manager.findOneByOrFail(WeeklyReport, { id: row.id });
    // The same words once more: an answer that was lost on the way.
    if (now.sentAt) throw alreadySent();
    if (now.texts !== texts) throw stale(now);
  }

  private sentBefore(me: Principal, row: WeeklyReport, key: string): void {
    if (row.sendKey !== key || row.sentBy !== me.accountId) throw alreadySent();
  }
}

/** A page that was opened before there was a row says 0; the row begins with 1. */
const versionOf = (version: number): number => Math.max(1, version);

const textsOf = ({ problems, proposals, outlook }: Texts): Texts => ({
  problems: problems.trim(),
  proposals: proposals.trim(),
  outlook: outlook.trim(),
});

function required({ problems, proposals, outlook }: Texts): void {
  if (problems === '') throw invalid('problems', '请填写存在问题，没有就写“无”');
  if (proposals === '') throw invalid('proposals', '请填写工作建议，没有就写“无”');
  if (outlook === '') throw invalid('outlook', '请填写下周打算');
}

function same(earlier: WeeklyAddendum, words: string): void {
  if (earlier.text !== words) throw new Problem('key_reused', '这次补充已经提交过，请刷新后再看');
}

const alreadySent = (): Problem => new Problem('already_done', '周报已经报送，不能再改；有更正请写补充说明');

const stale = (now: WeeklyReport | null): Problem =>
  new Problem('stale_version', '周报刚刚有人改过，请看过最新内容再提交', {
    current: { version: now?.version ?? 0 },
  });

/** The words that stand in a report: those that were kept, else the draft's. */
export const wordsOf = (row: WeeklyReport | null, content: Counted['content']): Texts =>
  row?.texts ? (JSON.parse(row.texts) as Texts) : suggestedTexts(content);
