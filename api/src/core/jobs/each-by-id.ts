const PAGE = 100;

/**
 * Works on rows in the order of their ids, a page at a time. One that fails must not keep the others from being
 * attended to: `failed` is told, and the next pass of the job tries it again.
 * @param page at most `take` rows with ids after `after`, by id
 */
export async function eachById<T extends { id: string }>(
  page: (after: string, take: number) => Promise<readonly T[]>,
  work: (row: T) => Promise<void>,
  failed: (row: T, error: unknown) => void,
): Promise<void> {
  for (let after = ''; ;) {
    const rows = await page(after, PAGE);
    for (const row of rows) {
      try {
        await work(row);
      } catch (error) {
        failed(row, error);
      }
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}
