import { getBoundaries, getCategories, getDepartments, getGrids, getSettings } from '../api/endpoints';
import { ApiProblem } from '../api/problem';
import { keep, load } from '../platform/storage';

/** Asks once and keeps the answer while the app runs; a failure is asked again next time. */
function once<T>(ask: () => Promise<T>): (() => Promise<T>) & { forget: () => void } {
  let answer: Promise<T> | null = null;
  const forget = () => {
    answer = null;
  };
  const asked = () => {
    answer ??= ask().catch((error: unknown) => {
      forget();
      throw error;
    });
    return answer;
  };
  return Object.assign(asked, { forget });
}

/** The answer, kept on the device for the time without a network. */
function withCopy<T>(name: string, ask: () => Promise<T>): () => Promise<T> {
  return async () => {
    try {
      const answer = await ask();
      keep(name, answer);
      return answer;
    } catch (error) {
      const copy = load(name) as T | null;
      if (copy !== null && error instanceof ApiProblem && error.code === 'network') return copy;
      throw error;
    }
  };
}

/** What hardly ever changes: asked for once per start of the app. */
export const reference = {
  settings: once(getSettings),
  categories: once(withCopy('categories', async () => (await getCategories()).items)),
  grids: once(async () => (await getGrids()).items),
  boundaries: once(getBoundaries),
  departments: once(async () => (await getDepartments()).items),
};
