import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { top, under } from './top.mjs';

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.cache', '.data', '.swc']);

/** @param {string} path @returns {string[]} all files at or below a path, sorted */
export function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !LEFT_OUT.has(name))
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** @param {readonly string[]} inputs files and folders, relative to the top */
function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const file of inputs.flatMap((input) => filesOf(under(input)))) {
    hash.update(`\0${file.slice(top.length)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * Builds only when the inputs differ from those of the last build that worked, or an output is missing.
 * @param {{ name: string, inputs: readonly string[], outputs: readonly string[] }} what paths relative to the top
 * @param {() => Promise<unknown>} build
 * @returns {Promise<boolean>} whether it was built
 */
export async function whenChanged({ name, inputs, outputs }, build) {
  const stamp = under('.cache', 'stamps', name);
  const now = fingerprint(inputs);
  const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (before === now && outputs.every((output) => existsSync(under(output)))) return false;
  await build();
  const missing = outputs.find((output) => !existsSync(under(output)));
  if (missing !== undefined) throw new Error(`编译结束了，却没有产生 ${missing}`);
  mkdirSync(under('.cache', 'stamps'), { recursive: true });
  writeFileSync(stamp, now);
  return true;
}
