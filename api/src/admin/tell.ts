import type { BoundaryReport } from '../grids/geometry/boundary-report';
import type { RosterReport, SeatPlace } from '../identity/roster-import';
import { ROLE_NAMES } from '../identity/scope';

const section = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`${title}（${items.length}）`, ...items.map((item) => `  · ${item}`)];
const place = ({ grid, role }: SeatPlace): string => `${grid}：${ROLE_NAMES[role]}`;

/** The report of a roster, by grid and role: people's names stay off the screen and out of logs. */
export function tellRoster(report: RosterReport, applied: boolean): string[] {
  const changes = report.newGrids.length + report.changedAliases.length + report.newSeats.length;
  return [
    `名单：${report.communities} 个社区，${report.grids} 个网格，${report.people} 个席位`,
    ...section('新增街道、社区、网格', report.newGrids),
    ...section('别名有变化', report.changedAliases),
    ...section('新增席位', report.newSeats.map(place)),
    ...section('系统里有、名单里没有的网格，保持不变', report.otherGrids),
    ...section('系统里有、名单里没有的席位，保持不变', report.otherSeats.map(place)),
    changes === 0
      ? '系统与名单一致，没有要写入的。'
      : applied
        ? '已写入。'
        : '以上还没有写入；核对无误后加 --apply。',
  ];
}

export function tellBoundaries(report: BoundaryReport, applied: boolean): string[] {
  const messages = (findings: BoundaryReport['errors']) => findings.map(({ message }) => message);
  return [
    ...section('问题', messages(report.errors)),
    ...section('提醒', messages(report.warnings)),
    ...(report.schematic ? ['文件写明这是示意边界。'] : []),
    report.ok
      ? applied
        ? `已导入 ${report.grids.length} 个网格的边界，原来的边界已全部换掉。`
        : `${report.grids.length} 个网格的边界没有问题，还没有写入；核对无误后加 --apply。`
      : '有问题，什么都没有写入。请改好文件后再试。',
  ];
}
