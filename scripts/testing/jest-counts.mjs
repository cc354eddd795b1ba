import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { CommandError, run, tool } from '../lib/run.mjs';
import { under } from '../lib/top.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ numTotalTests: number, numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number, numRuntimeErrorTestSuites: number }} JestResult
 */

/**
 * Counts of a Jest run. A skipped or to-do test and a file that could not run count as failures, and so
 * does a run without any test.
 * @param {JestResult} result
 * @returns {Counts}
 */
export function counts(result) {
  const skipped = result.numPendingTests + result.numTodoTests;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + skipped;
  return { passed: result.numPassedTests, failed: result.numTotalTests === 0 && failed === 0 ? 1 : failed };
}

/**
 * Runs one of the Jest projects, its output let through.
 * @param {'unit' | 'integration' | 'pages' | 'e2e'} project
 * @param {string} name for the result file
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<Counts>}
 */
export async function jest(project, name, env = {}) {
  const file = under('.cache', 'jest-results', `${name}.json`);
  mkdirSync(under('.cache', 'jest-results'), { recursive: true });
  rmSync(file, { force: true });
  const args = [tool('jest/bin/jest.js'), '--selectProjects', project, '--json', `--outputFile=${file}`];
  try {
    await run(process.execPath, args, { env, show: 'stderr' });
  } catch (error) {
    // Failing tests end Jest with 1; the result file tells which. Without a file it is a failure of Jest.
    if (!(error instanceof CommandError)) throw error;
  }
  /** @type {JestResult} */
  const result = JSON.parse(readFileSync(file, 'utf8'));
  return counts(result);
}
