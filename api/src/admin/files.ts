import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** As over HTTP, where the body limit says the same. */
const MAX_BYTES = 20 * 1024 * 1024;

/** The file the operator named is not there, too large or not JSON. */
export class FileFault extends Error {}

/** @param named as the operator wrote it, from where they stand (npm itself moves to the project) @throws FileFault */
export async function readJson(named: string): Promise<unknown> {
  const file = resolve(process.env['INIT_CWD'] ?? '', named);
  const facts = await stat(file).catch(() => null);
  if (!facts?.isFile()) throw new FileFault(`没有找到文件：${named}`);
  if (facts.size > MAX_BYTES) throw new FileFault('文件超过 20 MB，请先简化');
  try {
    // Editors on Windows put a byte order mark before the first character.
    return JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/u, ''));
  } catch {
    throw new FileFault('文件不是正确的 JSON');
  }
}
