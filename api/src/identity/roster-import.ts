import { Injectable } from '@nestjs/common';
import type { Role } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import { GridsService, type RosterGrid } from '../grids/grids.service';
import { Seat } from './seat.entity';

/** The roster as it is published with the notice (annex): one subdistrict, its communities, their grids. */
export interface Roster {
  level1: { name: string; office: string; leader: { name: string } };
  level2: { name: string; director: string; aliases?: string[]; grids: { name: string; head: string }[] }[];
}

export interface RosterResult {
  communities: number;
  grids: number;
  people: number;
}

interface Row {
  grid: RosterGrid;
  role: Role;
  person: string;
}

/** @throws Error naming the first duplicate: nothing is imported then */
export function rosterRows(roster: Roster): Row[] {
  const top = roster.level1.name;
  const rows: Row[] = [
    {
      grid: { level: 1, parent: null, name: top, fullName: top, aliases: [roster.level1.office] },
      role: 'office',
      person: roster.level1.leader.name,
    },
    ...roster.level2.map((community) => ({
      grid: {
        level: 2,
        parent: top,
        name: community.name,
        fullName: community.name,
        aliases: community.aliases ?? [],
      },
      role: 'community_director' as const,
      person: community.director,
    })),
    ...roster.level2.flatMap((community) =>
      community.grids.map((grid) => ({
        grid: {
          level: 3,
          parent: community.name,
          name: grid.name,
          fullName: `${community.name}${grid.name}`,
          aliases: [],
        },
        role: 'grid_head' as const,
        person: grid.head,
      })),
    ),
  ];
  const seen = new Set<string>();
  for (const name of rows.flatMap(({ grid }) => [grid.fullName, ...grid.aliases])) {
    if (seen.has(name)) throw new Error(`名单中“${name}”出现了两次，未导入`);
    seen.add(name);
  }
  return rows;
}

/** Imports grids and seats in one transaction. Repeating it adds only what is missing. */
@Injectable()
export class RosterImport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
  ) {}

  async run(roster: Roster): Promise<RosterResult> {
    const rows = rosterRows(roster);
    await this.database.transaction(async (manager) => {
      const ids = await this.grids.importTree(
        manager,
        rows.map(({ grid }) => grid),
      );
      const existing = new Set(
        (await manager.find(Seat)).map((seat) => `${seat.gridId}/${seat.role}/${seat.personName}`),
      );
      const seats = rows
        .map(({ grid, role, person }) => ({
          id: newId(),
          gridId: ids.get(grid.fullName) ?? '',
          role,
          personName: person,
          startsAt: this.clock.now(),
        }))
        .filter((seat) => !existing.has(`${seat.gridId}/${seat.role}/${seat.personName}`));
      await insertRows(manager, Seat, seats);
    });
    this.grids.forget();
    const count = (level: number) => rows.filter(({ grid }) => grid.level === level).length;
    return { communities: count(2), grids: count(3), people: rows.length };
  }
}
