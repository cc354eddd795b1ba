import type { BoundaryFinding } from '../../api/types';

/** What kind of problem a code is, as the heading above its findings. */
const KINDS: Record<string, string> = {
  unknown_name: '名称对不上',
  unnamed: '没有写名称',
  missing_grids: '缺少网格',
  duplicate_grid: '网格出现两次',
  overlap: '重叠',
  gap: '缝隙',
  hole_uncovered: '空洞',
  hole_outside: '空洞在外面',
  community_not_covered: '社区没有盖满',
  outside_community: '超出社区',
  self_intersection: '边界线自己相交',
  crs_mismatch: '坐标系不符',
  unsupported_crs: '坐标系不符',
};
const OTHER = '图形有误';

export interface FindingGroup {
  kind: string;
  findings: BoundaryFinding[];
}

/** Findings of one kind together, in the order in which the kinds first appear. */
export function byKind(findings: readonly BoundaryFinding[]): FindingGroup[] {
  const groups = new Map<string, BoundaryFinding[]>();
  for (const finding of findings) {
    const kind = KINDS[finding.code] ?? OTHER;
    groups.set(kind, [...(groups.get(kind) ?? []), finding]);
  }
  return [...groups].map(([kind, found]) => ({ kind, findings: found }));
}

/** Parses the text of a chosen file. @returns null when it is no JSON object */
export function parseCollection(text: string): Record<string, never> | null {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? (json as Record<string, never>)
      : null;
  } catch {
    return null;
  }
}

/** "836 KB", "1.2 MB". */
export const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
