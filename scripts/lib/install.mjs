import { existsSync, statSync } from 'node:fs';
import { npm, run } from './run.mjs';
import { under } from './top.mjs';

/** The oldest Node that can load ES modules by require() without a flag. */
const NODE = [20, 19];

/** Throws a sentence for the user when Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Error(
    `需要 Node.js ${NODE.join('.')} 或更新的版本，现在是 ${process.versions.node}。请升级后再试。`,
  );
}

/** Whether what is installed is as new as the lock file. */
function installed() {
  const [have, want] = [under('node_modules', '.package-lock.json'), under('package-lock.json')];
  return existsSync(have) && statSync(have).mtimeMs >= statSync(want).mtimeMs;
}

/** Installs the packages of the lock file if they are missing or older. @returns {Promise<boolean>} whether it did */
export async function ensureInstalled() {
  if (installed()) return false;
  const [command, args] = npm();
  // Tools for building are needed in production too: the project is built where it runs.
  await run(command, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    env: { NODE_ENV: undefined },
  });
  return true;
}
