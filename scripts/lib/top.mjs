import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const top = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {string[]} parts path below the top folder */
export const under = (...parts) => join(top, ...parts);
