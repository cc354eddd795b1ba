import { DAY_MS, parseDay } from '@lantian/api/core/calendar/beijing';
import { limitsFor } from '@lantian/api/tips/limits/limits';
import { newTip } from '@lantian/api/tips/new-tip';
import type { Occurrence } from '@lantian/api/tips/tip.entity';
import type { TipSource } from '@lantian/api/tips/source';
import { newId } from '@lantian/api/core/ids';
import { type Course, lead } from './courses';
import { Life } from './life';
import { LABORATORY, PLANTED } from './planted';
import { categoryAt, drawn, hourAt, perDay } from './season';
import { seededRandom } from '../demo/random';
import type { Place, World } from './world';

/** The quarter: from the first day, up to but not including the last; Beijing. */
export const QUARTER = { from: parseDay('2025-10-01'), to: parseDay('2026-01-01') };
/** A heavy-pollution alert (重污染天气应急响应) within it. */
export const ALERT = { level: 'orange', from: parseDay('2025-12-10'), to: parseDay('2025-12-13') } as const;

const HOUR_MS = 3_600_000;
const TEN_MINUTES_MS = 600_000;
/** A day a share of the way between the middle of a grid and its border, in degrees. */
const SPREAD = 0.0004;

/** What becomes of tips elsewhere; some communities are slower than others, by their order on the roster. */
const coursesOf = (slowness: number): readonly (readonly [Course, number])[] => [
  ['in_time', 52],
  ['satisfied', 14],
  ['not_found', 5],
  ['not_fixed', 3],
  ['late_accept', 4 + slowness],
  ['late', 5 + 2 * slowness],
  ['rework', 3],
  ['escalated', 3],
  ['returned', 2],
  ['extended', 2],
  ['referred', 1],
  ['refused', 4],
  ['withdrawn', 1],
  ['merged', 3],
  ['left_alone', 0.3],
];
const SOURCES: readonly (readonly [TipSource, number])[] = [
  ['resident', 70],
  ['volunteer', 12],
  ['patrol', 15],
  ['other', 3],
];

interface Filed extends Place {
  at: Date;
  /** null: outside every grid. */
  gridId: string | null;
  category: string;
  source: TipSource;
  course: Course;
  occurrence: Occurrence;
}

/**
 * The lives of about `total` tips over one quarter, in the order in which they were filed, the same each time: seasons,
 * weekdays, better and worse communities, an alert, and what is planted (`planted.ts`).
 * @throws Error when the roster has no such grid
 */
export function* quarter(world: World, total: number, seed = 20): Generator<Life> {
  const random = seededRandom(seed);
  const filed = [...elsewhere(world, total, random), ...planted(world)].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  );
  const lastIn = new Map<string | null, string>();
  for (const one of filed) {
    const life = new Life(tipOf(one, world, random), world.calendar, QUARTER.to);
    lead(life, one.course, world, random, lastIn.get(one.gridId) ?? null);
    lastIn.set(one.gridId, life.tip.id);
    yield life;
  }
}

function elsewhere({ tree, middles }: World, total: number, random: () => number): Filed[] {
  const laboratory = tree.named(LABORATORY);
  const communities = tree.grids.filter(({ level, id }) => level === 2 && id !== laboratory?.id);
  const days = Math.round((QUARTER.to.getTime() - QUARTER.from.getTime()) / DAY_MS);
  // The first of October 2025 was a Wednesday.
  const weekdays = Array.from({ length: days }, (_, day) => (day + 2) % 7);
  const counts = perDay(total, weekdays);
  return counts.flatMap((count, day) =>
    Array.from({ length: count }, (): Filed => {
      const start = QUARTER.from.getTime() + day * DAY_MS;
      const at = new Date(start + Math.floor((hourAt(random()) + random()) * HOUR_MS));
      const nth = Math.floor(random() * communities.length);
      const grids = tree.childrenOf(communities[nth]?.id ?? '');
      const grid = random() < 0.01 ? undefined : grids[Math.floor(random() * grids.length)];
      const middle = (grid ? middles.get(grid.id) : undefined) ?? { lng: 113.6, lat: 34.6 };
      return {
        at,
        lng: middle.lng + (random() - 0.5) * SPREAD,
        lat: middle.lat + (random() - 0.5) * SPREAD,
        gridId: grid?.id ?? null,
        category: categoryAt(Math.min(2, Math.floor(day / 31)), random()),
        source: drawn(SOURCES, random()),
        course: grid ? drawn(coursesOf(nth % 4), random()) : 'left_alone',
        occurrence: drawn<Occurrence>(
          [
            ['now', 2],
            ['again', 2],
            ['none', 6],
          ],
          random(),
        ),
      };
    }),
  );
}

function planted({ tree, middles }: World): Filed[] {
  const turn = new Map<string, number>();
  return PLANTED.flatMap(({ day, hour, grid: name, category, source, course, count }) => {
    const grid = tree.named(name);
    const middle = grid ? middles.get(grid.id) : undefined;
    if (!grid || !middle) throw new Error(`no grid ${name}`);
    const before = turn.get(day) ?? 0;
    turn.set(day, before + count);
    const start = parseDay(day).getTime() + hour * HOUR_MS;
    return Array.from({ length: count }, (_, i): Filed => {
      const at = new Date(start + (before + i) * TEN_MINUTES_MS);
      return { at, ...middle, gridId: grid.id, category, source, course, occurrence: 'none' };
    });
  });
}

function tipOf(filed: Filed, world: World, random: () => number) {
  const category = world.categories.get(filed.category);
  if (!category) throw new Error(`no category ${filed.category}`);
  const { at, gridId, lng, lat, source, occurrence } = filed;
  const reporterId = world.residents[Math.floor(random() * world.residents.length)] ?? '';
  return newTip({
    reporterId,
    source,
    categoryId: category.id,
    body: {
      key: newId(),
      categoryCode: category.code,
      text: `${category.name}（演示）`,
      placeText: '',
      lng,
      lat,
      occurrence,
      anonymous: random() < 0.2,
      mediaIds: [],
    },
    bodyHash: '0'.repeat(64),
    origin: 'app',
    limits: limitsFor(category, world.alertAt(at)),
    route: {
      gridId,
      level: gridId === null ? 1 : category.firstLevel,
      departmentId: null,
      reason: gridId === null ? '位置不在任何网格内，由街道办分派' : '位置在网格内',
      rule: null,
    },
    now: at,
  });
}
