import type { Role } from '../core/auth/principal';
import type { RosterGrid } from '../grids/grids.service';

/** The roster as it is published with the notice (annex): one subdistrict, its communities, their grids. */
export interface Roster {
  level1: { name: string; office: string; leader: { name: string } };
  level2: { name: string; director: string; aliases?: string[]; grids: { name: string; head: string }[] }[];
}

export interface RosterRow {
  grid: RosterGrid;
  role: Role;
  person: string;
}

/** What is wrong with a roster, one Chinese sentence a line; nothing is imported then. */
export class RosterFault extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}

const GRID_NAME = 40;
const ALIASES = 200;
const PERSON_NAME = 20;

/** Reads parsed JSON as a roster; members it does not know (source, notes, titles) are left alone. @throws RosterFault */
export function readRoster(json: unknown): Roster {
  const faults: string[] = [];
  const record = (value: unknown): Record<string, unknown> =>
    typeof value === 'object' && value !== null ? { ...value } : {};
  const text = (value: unknown, where: string, max: number): string => {
    const words = typeof value === 'string' ? value.replace(/\s/gu, '') : '';
    if (words === '') faults.push(`${where} 没有填写`);
    else if (words.length > max) faults.push(`${where} 超过 ${max} 个字`);
    else if (words.includes('|')) faults.push(`${where} 不能有竖线“|”`);
    return words;
  };
  const list = (value: unknown, where: string): unknown[] => {
    if (Array.isArray(value) && value.length > 0) return value;
    faults.push(`${where} 应是列表，至少一项`);
    return [];
  };

  const top = record(record(json)['level1']);
  const level1 = {
    name: text(top['name'], 'level1.name（街道名称）', GRID_NAME),
    office: text(top['office'], 'level1.office（街道办公室名称）', GRID_NAME),
    leader: { name: text(record(top['leader'])['name'], 'level1.leader.name（负责人）', PERSON_NAME) },
  };
  const level2 = list(record(json)['level2'], 'level2（社区）').map((entry, i) => {
    const where = `level2[${i}]`;
    const community = record(entry);
    const aliases = Array.isArray(community['aliases']) ? community['aliases'] : [];
    return {
      name: text(community['name'], `${where}.name（社区名称）`, GRID_NAME),
      director: text(community['director'], `${where}.director（社区主任）`, PERSON_NAME),
      aliases: aliases.map((alias, n) => text(alias, `${where}.aliases[${n}]（别名）`, GRID_NAME)),
      grids: list(community['grids'], `${where}.grids（网格）`).map((grid, n) => ({
        name: text(record(grid)['name'], `${where}.grids[${n}].name（网格名称）`, GRID_NAME),
        head: text(record(grid)['head'], `${where}.grids[${n}].head（网格长）`, PERSON_NAME),
      })),
    };
  });
  for (const [i, { aliases }] of level2.entries())
    if (aliases.join('|').length > ALIASES) faults.push(`level2[${i}].aliases 合起来超过 ${ALIASES} 个字`);
  if (faults.length > 0) throw new RosterFault(faults);
  return { level1, level2 };
}

/** One row for every seat, the upper levels first. @throws RosterFault naming every name that appears twice */
export function rosterRows(roster: Roster): RosterRow[] {
  const top = roster.level1.name;
  const rows: RosterRow[] = [
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
  const twice = new Set<string>();
  for (const name of rows.flatMap(({ grid }) => [grid.fullName, ...grid.aliases])) {
    if (seen.has(name)) twice.add(name);
    seen.add(name);
  }
  if (twice.size > 0) throw new RosterFault([...twice].map((name) => `名单中“${name}”出现了两次`));
  return rows;
}
