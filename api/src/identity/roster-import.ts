import { Injectable } from '@nestjs/common';
import type { Role } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import { GridsService } from '../grids/grids.service';
import { type Roster, RosterFault, type RosterRow, rosterRows } from './roster-file';
import { Seat } from './seat.entity';

/** A seat without the name of the person on it: reports go to screens and logs. */
export interface SeatPlace {
  grid: string;
  role: Role;
}

/** What a roster says and what importing it changes. Grids are named in full. */
export interface RosterReport {
  communities: number;
  grids: number;
  people: number;
  newGrids: string[];
  changedAliases: string[];
  newSeats: SeatPlace[];
  /** In the system but not on the roster: they stay as they are. */
  otherGrids: string[];
  otherSeats: SeatPlace[];
}

const keyOf = (grid: string, role: Role, person: string): string => `${grid}/${role}/${person}`;

/** Imports grids and seats in one transaction. Repeating it adds only what is missing; nothing is taken away. */
@Injectable()
export class RosterImport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
  ) {}

  /** @throws RosterFault: nothing is imported then */
  async run(roster: Roster, { dryRun = false } = {}): Promise<RosterReport> {
    const rows = rosterRows(roster);
    const { report, missing } = await this.compare(rows);
    if (dryRun) return report;
    await this.database.transaction(async (manager) => {
      const ids = await this.grids.importTree(
        manager,
        rows.map(({ grid }) => grid),
      );
      const seats = missing.map(({ grid, role, person }) => ({
        id: newId(),
        gridId: ids.get(grid.fullName) ?? '',
        role,
        personName: person,
        startsAt: this.clock.now(),
      }));
      await insertRows(manager, Seat, seats);
    });
    this.grids.forget();
    return report;
  }

  private async compare(rows: readonly RosterRow[]): Promise<{ report: RosterReport; missing: RosterRow[] }> {
    this.grids.forget();
    const tree = await this.grids.tree();
    const known = new Map(tree.grids.map((grid) => [grid.fullName, grid]));
    const top = rows[0]?.grid.fullName ?? '';
    if (tree.root && tree.root.fullName !== top)
      throw new RosterFault([`系统里的街道是“${tree.root.fullName}”，名单里是“${top}”`]);
    const names = new Map(tree.grids.map((grid) => [grid.id, grid.fullName]));
    const seats = (await this.database.manager.find(Seat)).map(({ gridId, role, personName }) => {
      const grid = names.get(gridId) ?? '';
      return { place: { grid, role }, key: keyOf(grid, role, personName) };
    });
    const taken = new Set(seats.map(({ key }) => key));
    const wanted = new Map(rows.map((row) => [keyOf(row.grid.fullName, row.role, row.person), row]));
    const missing = [...wanted].filter(([key]) => !taken.has(key)).map(([, row]) => row);
    const inFile = new Set(rows.map(({ grid }) => grid.fullName));
    const count = (level: number) => rows.filter(({ grid }) => grid.level === level).length;
    const report: RosterReport = {
      communities: count(2),
      grids: count(3),
      people: rows.length,
      newGrids: rows.map(({ grid }) => grid.fullName).filter((name) => !known.has(name)),
      changedAliases: rows
        .filter(
          ({ grid }) =>
            (known.get(grid.fullName)?.aliases ?? grid.aliases.join('|')) !== grid.aliases.join('|'),
        )
        .map(({ grid }) => grid.fullName),
      newSeats: missing.map(({ grid, role }) => ({ grid: grid.fullName, role })),
      otherGrids: [...known.keys()].filter((name) => !inFile.has(name)),
      otherSeats: seats.filter(({ key }) => !wanted.has(key)).map(({ place }) => place),
    };
    return { report, missing };
  }
}
