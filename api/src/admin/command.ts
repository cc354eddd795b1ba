import { parseArgs } from 'node:util';
import type { CoordinateSystem } from '../grids/geometry/coordinates';

export type Command =
  | { name: 'roster'; file: string; apply: boolean }
  | { name: 'boundaries'; file: string; crs: CoordinateSystem; schematic: boolean; apply: boolean }
  | { name: 'first-admin'; another: boolean }
  | { name: 'official-menu' };

/** Not a command, or not understood: `message` says what to write instead. */
export class UsageError extends Error {}

export const USAGE = `用法：
  npm run admin -- roster <名单.json> [--apply]
      核对名单与系统的差别；加 --apply 才写入
  npm run admin -- boundaries <边界.geojson> --crs GCJ-02|WGS-84|BD-09|CGCS2000 [--schematic] [--apply]
      检查边界文件；加 --apply 且没有问题才写入，有一处问题就什么都不写
  npm run admin -- first-admin [--another]
      发一个一次性的管理员码，本人在小程序“我的 → 输入邀请码”里输入
  npm run admin -- official-menu
      把公众号的自定义菜单换成本系统的`;

const SYSTEMS: Record<string, CoordinateSystem> = {
  'GCJ-02': 'gcj02',
  'WGS-84': 'wgs84',
  'BD-09': 'bd09',
  CGCS2000: 'cgcs2000',
};
const FLAG = { type: 'boolean', default: false } as const;
const OPTIONS: Record<Command['name'], readonly string[]> = {
  roster: ['apply'],
  boundaries: ['crs', 'schematic', 'apply'],
  'first-admin': ['another'],
  'official-menu': [],
};

/** @param args what follows `npm run admin --` @throws UsageError */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  const [name = '', file, ...rest] = positionals;
  const allowed = OPTIONS[name as Command['name']] as readonly string[] | undefined;
  if (allowed === undefined) throw new UsageError(name === '' ? USAGE : `没有“${name}”这个命令\n${USAGE}`);
  const stray = Object.entries(values).find(([option, value]) => value && !allowed.includes(option));
  if (stray) throw new UsageError(`${name} 没有 --${stray[0]} 这个选项\n${USAGE}`);
  if (rest.length > 0 || ((name === 'first-admin' || name === 'official-menu') && file !== undefined))
    throw new UsageError(`多了参数：${rest[0] ?? file ?? ''}\n${USAGE}`);
  if (name === 'first-admin') return { name, another: values.another };
  if (name === 'official-menu') return { name };
  if (file === undefined) throw new UsageError(`请写明文件\n${USAGE}`);
  if (name === 'roster') return { name, file, apply: values.apply };
  const crs = SYSTEMS[(values.crs ?? '').toUpperCase()];
  if (crs === undefined)
    throw new UsageError(`请用 --crs 写明文件的坐标系：${Object.keys(SYSTEMS).join('、')}`);
  return { name: 'boundaries', file, crs, schematic: values.schematic, apply: values.apply };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { crs: { type: 'string' }, schematic: FLAG, apply: FLAG, another: FLAG },
    });
  } catch {
    // Node's own sentence is English; which option it is can be seen.
    throw new UsageError(`有不认识的选项：${args.join(' ')}\n${USAGE}`);
  }
}
