import { getBoundaries, getCategories, getDepartments, getGrids, getSettings } from '../api/endpoints';

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

/** What hardly ever changes: asked for once per start of the app. */
export const reference = {
  settings: once(getSettings),
  categories: once(async () => (await getCategories()).items),
  grids: once(async () => (await getGrids()).items),
  boundaries: once(getBoundaries),
  departments: once(async () => (await getDepartments()).items),
};
