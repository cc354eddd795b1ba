import type { Located } from './geometry/locator';
import type { GridTree } from './grid-tree';

/** The reason of a routing decision, in Chinese, as it is stored with the tip and shown on the form. */
export function describeRouting(located: Located | null, tree: GridTree): string {
  if (!located) return '不在本街道网格范围内，由街道办人工分派';
  const name = tree.get(located.gridId)?.fullName ?? '';
  const neighbours = located.neighbours.flatMap(({ gridId }) => tree.get(gridId)?.fullName ?? []).slice(0, 3);
  if (located.onBorder) return `位于网格交界处，按就近规则由${name}负责；相邻：${neighbours.join('、')}`;
  if (neighbours.length > 0) return `位置在${name}内，靠近${neighbours.join('、')}`;
  return `位置在${name}内`;
}
