import { ApiProblem } from '../api/problem';
import { explain } from './ui';

/** Does a write; null when somebody else was faster, which is explained to the user. */
export async function orConflict<T>(write: () => Promise<T>): Promise<T | null> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 409) throw error;
    await explain(error, '请看一下最新情况');
    return null;
  }
}
