import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataSource } from '../src/core/database/data-source';
import { insertRows } from '../src/core/database/insert';
import { schema } from '../src/schema';
import { NO_DUE } from '../src/tips/clocks/dues';
import { newTip } from '../src/tips/new-tip';
import { Tip } from '../src/tips/tip.entity';
import { freshDatabase } from './harness';

const MINE = 1764900000000;
const NOW = new Date('2026-11-24T02:00:00.000Z');
const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000);

type Dues = Pick<Tip, 'acceptDueAt' | 'handleDueAt' | 'checkDueAt'>;

function tip(submitKey: string, dues: Dues): Tip {
  const made = newTip({
    reporterId: 'r',
    source: 'resident',
    origin: 'app',
    categoryId: 'c',
    body: {
      key: submitKey,
      categoryCode: 'road_dust',
      text: '扬尘',
      lng: 113.7,
      lat: 34.7,
      placeText: '',
      occurrence: 'now',
      anonymous: false,
      mediaIds: [],
    },
    bodyHash: 'h',
    limits: { severity: 'ordinary', acceptLimit: '2wh', handleLimit: '24h', checkLimit: '1wd' },
    route: { gridId: 'g', level: 3, reason: '', departmentId: null, rule: null },
    now: NOW,
  });
  return Object.assign(made, dues);
}

describe('tips from before the queue was sorted by time left', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lantian-migration-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are sorted by the nearest of their clocks, those without a clock last', async () => {
    const { url, drop } = await freshDatabase(folder);
    const source = await openDataSource(url, 2, schema);
    const [a, b, c] = [hours(1), hours(5), hours(9)];
    await source.transaction((manager) =>
      insertRows(manager, Tip, [
        tip('accept', { acceptDueAt: a, handleDueAt: c, checkDueAt: null }),
        tip('handle', { acceptDueAt: null, handleDueAt: b, checkDueAt: null }),
        tip('check', { acceptDueAt: b, handleDueAt: c, checkDueAt: a }),
        tip('none', { acceptDueAt: null, handleDueAt: null, checkDueAt: null }),
      ]),
    );
    // Back to the time before this migration, then forward again as an upgrade does.
    const last = async () =>
      (await source.query<{ at: string | number }[]>('SELECT MAX(timestamp) AS at FROM migrations'))[0]?.at;
    while (Number(await last()) >= MINE) await source.undoLastMigration();
    await source.runMigrations();
    const tips = await source.manager.find(Tip, { order: { nextDueAt: 'ASC', submitKey: 'ASC' } });
    expect(tips.map(({ submitKey, nextDueAt }) => [submitKey, nextDueAt])).toEqual([
      ['accept', a],
      ['check', a],
      ['handle', b],
      ['none', NO_DUE],
    ]);
    await source.destroy();
    await drop();
  });
});
