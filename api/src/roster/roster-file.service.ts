import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { beijingDay } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import { readWorkbook, workbook } from '../core/documents/workbook';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { GridsService } from '../grids/grids.service';
import { isNotOver, mayManage, type RosterSeat, type SeatEdit } from '../identity';
import { DepartmentsService } from '../identity/departments.service';
import { RosterSeats } from '../identity/roster/roster-seats.service';
import type { ImportPlan } from './import.dto';
import type { Known, PlanKind } from './known';
import { Leavers } from './leavers';
import { type Plan, planRoster } from './plan';
import { RosterImportRun } from './roster-import.entity';
import { visibleGrids } from './scope.service';
import { sheetOf } from './sheet-of';
import { HEADS, readRows, type SheetFault } from './sheet';

/** Shown of the faults; the count says how many there are. */
const MOST_FAULTS = 200;
const MOST_ITEMS = 500;

interface Read {
  plan: Plan;
  faults: SheetFault[];
  rows: number;
  code: string;
}

/** The roster as a workbook: out of the system, and back again after people have worked on it. */
@Injectable()
export class RosterFile {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly seats: RosterSeats,
    private readonly departments: DepartmentsService,
    private readonly leavers: Leavers,
  ) {}

  async export(me: Principal): Promise<{ name: string; bytes: Buffer }> {
    const known = await this.known(me, new Map());
    const seats = known.seats.filter((seat) => isNotOver(seat, known.now) && mayManage(me, seat, known.tree));
    const bytes = await workbook([sheetOf(seats, known)]);
    return { name: `巡查队伍-${beijingDay(known.now)}.xlsx`, bytes };
  }

  /** What taking the file over would change, with all its errors. @throws Problem when it is no such workbook */
  async dryRun(me: Principal, file: Buffer): Promise<ImportPlan> {
    return view(await this.read(me, file), false);
  }

  /**
   * Takes over exactly what the dry run showed, in one transaction. The same key again is answered, not done again.
   * @param code of the dry run's answer
   * @throws Problem invalid_input, stale_version when by now something else would change, key_reused
   */
  async confirm(me: Principal, file: Buffer, key: string, code: string): Promise<ImportPlan> {
    const fileHash = createHash('sha256').update(file).digest('hex');
    const before = await this.earlier(me, key, fileHash);
    if (before) return before;
    const read = await this.read(me, file);
    if (read.faults.length > 0) throw new Problem('invalid_input', '表格里还有错误，什么都没有导入');
    if (read.code !== code) throw new Problem('stale_version', '名单刚刚有变化，请重新核对一遍再导入');
    const edits = read.plan.items.flatMap((item) => item.edits);
    try {
      await this.database.transaction(async (manager) => {
        const id = newId();
        const run = { id, actorId: me.accountId, importKey: key, fileHash, at: this.clock.now() };
        await insertRows(manager, RosterImportRun, [{ ...run, ...counts(read.plan) }]);
        // Who leaves a name on a place goes first.
        await this.seats.apply(manager, me, inOrder(edits), `import-${id}`);
      });
    } catch (error) {
      const other = isDuplicate(error) ? await this.earlier(me, key, fileHash) : null;
      if (other) return other;
      throw error;
    }
    this.seats.forget();
    return view(read, true);
  }

  private async read(me: Principal, file: Buffer): Promise<Read> {
    const { rows, faults } = readRows(await readWorkbook(file, HEADS));
    const first = await this.known(me, new Map());
    // Only the seats that would be given up are asked for their cases.
    const leaving = planRoster(rows, first)
      .items.filter(({ kind }) => kind === 'ended' || kind === 'moved')
      .flatMap(({ edits }) => edits.flatMap((edit) => ('seat' in edit ? [edit.seat] : [])));
    const seats = [...new Map(leaving.map((seat) => [seat.id, seat])).values()];
    const known = { ...first, openCases: await this.leavers.counts(seats) };
    const plan = planRoster(rows, known);
    const all = [...faults, ...plan.faults].sort((a, b) => a.row - b.row);
    const change = plan.items.filter(({ kind }) => kind !== 'unchanged');
    const text = JSON.stringify(change.map(({ row, kind, who, what }) => [row, kind, who, what]));
    return {
      plan,
      faults: all,
      rows: new Set([...rows.map(({ row }) => row), ...faults.map(({ row }) => row)]).size,
      code: createHash('sha256').update(text).digest('hex'),
    };
  }

  private async known(me: Principal, openCases: ReadonlyMap<string, number>): Promise<Known> {
    const tree = await this.grids.tree();
    const seats: RosterSeat[] = await this.seats.ever([...visibleGrids(me, tree)]);
    const departments = await this.departments.list();
    return { me, tree, seats, departments, openCases, now: this.clock.now() };
  }

  private async earlier(me: Principal, importKey: string, fileHash: string): Promise<ImportPlan | null> {
    const row = await this.database.manager.findOneBy(RosterImportRun, { actorId: me.accountId, importKey });
    if (!row) return null;
    if (row.fileHash !== fileHash) throw new Problem('key_reused', '这一步已经提交过，请刷新后再看');
    const { added, moved, ended, changed } = row;
    const none = { plan: '', rows: 0, unchanged: 0, items: [], faults: [], absent: 0 };
    return { ...none, added, moved, ended, changed, done: true };
  }
}

const inOrder = (edits: readonly SeatEdit[]): SeatEdit[] => [
  ...edits.filter(({ kind }) => kind === 'end'),
  ...edits.filter(({ kind }) => kind !== 'end'),
];

function counts({ items }: Plan) {
  const count = (kind: PlanKind) => items.filter((item) => item.kind === kind).length;
  return {
    added: count('new'),
    moved: count('moved'),
    ended: count('ended'),
    changed: count('changed'),
    unchanged: count('unchanged'),
  };
}

const view = ({ plan, faults, rows, code }: Read, done: boolean): ImportPlan => ({
  plan: code,
  rows,
  ...counts(plan),
  items: plan.items
    .filter(({ kind }) => kind !== 'unchanged')
    .slice(0, MOST_ITEMS)
    .map(({ row, kind, who, what }) => ({ row, kind, who, what })),
  faults: faults.slice(0, MOST_FAULTS),
  absent: plan.absent.length,
  done,
});
