import { finding, type Finding, type KnownGrid } from './boundary-report';
import type { FileFeature } from './boundary-file';

export interface Matched {
  grid: KnownGrid;
  feature: FileFeature;
}

export interface Matching {
  matched: Matched[];
  errors: Finding[];
}

const COMMUNITY_KEYS = ['community', 'communityName', '社区', '社区名称', '所属社区'];
const GRID_KEYS = ['grid', 'gridName', '网格', '网格名称'];
const FULL_KEYS = ['fullName', 'name', '全称', '名称'];

/**
 * Pairs features with known grids by gridId, by community and grid name, or by full name; aliases
 * ("中铁社区" for "中铁七局社区") and "网格1" for "网格一" are understood. A feature that names a
 * community only is that community's outline.
 */
export function matchNames(features: readonly FileFeature[], known: readonly KnownGrid[]): Matching {
  const byId = new Map(known.map((grid) => [grid.id, grid]));
  const byName = nameIndex(known, byId);
  const matched = new Map<string, Matched>();
  const errors: Finding[] = [];
  for (const feature of features) {
    const name = nameOf(feature.properties);
    const id = feature.properties.gridId;
    if (typeof id !== 'string' && name === '') {
      errors.push(finding('unnamed', `${feature.label}没有写明是哪个社区、哪个网格。`, [feature.label]));
      continue;
    }
    const grid = typeof id === 'string' ? byId.get(id) : byName.get(name);
    if (grid === undefined) {
      errors.push(
        finding('unknown_name', `${feature.label}的名称不在网格名册里，请写全社区和网格。`, [feature.label]),
      );
    } else if (matched.has(grid.id)) {
      const message = `“${grid.fullName}”在文件里出现了两次；多块的网格请合成一个 MultiPolygon。`;
      errors.push(finding('duplicate_grid', message, [grid.fullName]));
    } else {
      matched.set(grid.id, { grid, feature });
    }
  }
  const missing = known
    .filter((grid) => grid.level === 3 && !matched.has(grid.id))
    .map((grid) => grid.fullName);
  if (missing.length > 0) {
    const message = `文件缺少 ${missing.length} 个网格：${missing.join('、')}。`;
    errors.push(finding('missing_grids', message, missing));
  }
  return { matched: [...matched.values()], errors };
}

function nameOf(properties: Record<string, unknown>): string {
  const community = firstText(properties, COMMUNITY_KEYS);
  const grid = firstText(properties, GRID_KEYS);
  if (community === '' && grid === '') return firstText(properties, FULL_KEYS);
  // "grid" may already be the full name.
  return grid.startsWith(community) ? grid : community + grid;
}

function firstText(properties: Record<string, unknown>, keys: readonly string[]): string {
  for (const key of keys) {
    const value = properties[key];
    if (typeof value === 'string' && value.trim() !== '') return plain(value);
  }
  return '';
}

/** Every way to name a grid; a name that could mean two of them means none. */
function nameIndex(known: readonly KnownGrid[], byId: Map<string, KnownGrid>): Map<string, KnownGrid> {
  const index = new Map<string, KnownGrid>();
  const ambiguous = new Set<string>();
  for (const grid of known) {
    for (const name of new Set(namesOf(grid, byId).map(plain))) {
      if (index.has(name)) ambiguous.add(name);
      index.set(name, grid);
    }
  }
  for (const name of ambiguous) index.delete(name);
  return index;
}

function namesOf(grid: KnownGrid, byId: Map<string, KnownGrid>): string[] {
  const own = [grid.name, ...grid.aliases];
  const parent = grid.parentId === null ? undefined : byId.get(grid.parentId);
  if (grid.level !== 3 || parent === undefined) return [grid.fullName, ...own];
  const parents = [parent.name, ...parent.aliases];
  return [grid.fullName, ...own, ...parents.flatMap((community) => own.map((name) => community + name))];
}

const DIGITS = '零一二三四五六七八九';

/** Full-width and half-width alike, no blanks, "网格12" as "网格十二". */
function plain(name: string): string {
  const text = name.normalize('NFKC').replace(/\s/gu, '');
  return text.replace(
    /网格0*([1-9]\d?)(?!\d)/u,
    (_all, number: string) => `网格${chineseNumber(Number(number))}`,
  );
}

function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return head + (ones === 0 ? '' : (DIGITS[ones] ?? ''));
}
