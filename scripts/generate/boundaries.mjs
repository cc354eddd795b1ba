import { createRequire } from 'node:module';
import { under } from '../lib/top.mjs';

const require = createRequire(import.meta.url);

/**
 * The schematic demo boundaries, from the roster and a seeded generator.
 * @returns {Promise<Record<string, string>>} content by file
 */
export async function demoBoundaries() {
  /** @type {typeof import('../demo/boundaries.js')} */
  const { boundariesText, OUTPUT } = require(under('scripts/dist/demo/boundaries.js'));
  return Promise.resolve({ [OUTPUT]: boundariesText() });
}
