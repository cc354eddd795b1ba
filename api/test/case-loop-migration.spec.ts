import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataSource } from '../src/core/database/data-source';
import { newId } from '../src/core/ids';
import { schema } from '../src/schema';
import { TipClockSpan } from '../src/tips/clocks/clock.entity';
import { Tip } from '../src/tips/tip.entity';
import { freshDatabase } from './harness';

const AT = '2026-11-23 02:00:00.000';
const LATER = '2026-11-23 05:00:00.000';

describe('tips from before the case loop', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lantian-migration-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('get a level, limits and the clocks they would have had', async () => {
    const { url, drop } = await freshDatabase(folder);
    const migrations = (schema.migrations as unknown[]).slice(0, 2) as typeof schema.migrations & object;
    const before = await openDataSource(url, 2, { ...schema, migrations });
    const category = newId();
    await before.query(
      `INSERT INTO category (id, code, name, hint, severity, first_level, accept_limit, handle_limit, departments, position, valid_from)
       VALUES (?, 'waste_burning', '垃圾焚烧', '', 'live', 3, '15min', '2h', '城管', 0, ?)`,
      [category, AT],
    );
    const ids: Record<string, string> = {};
    for (const state of ['triage', 'dispatched', 'handling', 'checking', 'closed']) {
      const id = (ids[state] = newId());
      const dispatched = state === 'triage' ? null : AT;
      await before.query(
        `INSERT INTO tip (id, number, reporter_id, submit_key, body_hash, anonymous, category_id, text, place_text,
           lng, lat, occurrence, grid_id, routing, state, version, submitted_at, updated_at, dispatched_at, closed_at)
         VALUES (?, ?, 'r', ?, 'h', 0, ?, '烧垃圾', '', 113.7, 34.7, 'now', ?, '', ?, 3, ?, ?, ?, ?)`,
        [
          id,
          `LT-${state}`,
          state,
          category,
          dispatched === null ? null : 'grid',
          state,
          AT,
          LATER,
          dispatched,
          state === 'closed' ? LATER : null,
        ],
      );
    }
    await before.destroy();

    const after = await openDataSource(url, 2, schema);
    const tips = new Map((await after.manager.find(Tip)).map((tip) => [tip.state as string, tip]));
    expect(tips.get('triage')).toMatchObject({
      level: 1,
      severity: 'live',
      acceptLimit: '15min',
      text: '烧垃圾',
    });
    expect(tips.get('closed')).toMatchObject({
      level: 3,
      checkLimit: '4wh',
      extended: false,
      returnedLevels: '',
      alarmAt: null,
      version: 3,
      closedAt: new Date(`${LATER.replace(' ', 'T')}Z`),
    });
    expect(tips.get('checking')).toMatchObject({
      checkRound: 1,
      alarmAt: new Date('2026-11-23T02:00:00.000Z'),
    });
    const spans = await after.manager.find(TipClockSpan);
    const of = (state: string) =>
      spans
        .filter(({ tipId }) => tipId === ids[state])
        .map(({ clock, round, endedAt }) => `${clock} ${round} ${endedAt ? 'ended' : 'runs'}`)
        .sort();
    expect(['triage', 'dispatched', 'handling', 'checking', 'closed'].map(of)).toEqual([
      ['accept 0 runs'],
      ['accept 3 runs', 'handle 0 runs'],
      ['handle 0 runs'],
      ['check 1 runs', 'handle 0 ended'],
      ['handle 0 ended'],
    ]);
    expect(spans[0]?.startedAt).toEqual(new Date('2026-11-23T02:00:00.000Z'));
    await after.destroy();
    await drop();
  });
});
