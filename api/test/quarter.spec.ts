import { DataSource } from 'typeorm';
import { DAY_MS, parseDay } from '../src/core/calendar/beijing';
import { BulletinNumbers } from '../src/bulletins/bulletin-numbers';
import { GridsService } from '../src/grids/grids.service';
import type { BulletinRow } from '../src/bulletins/figures';
import { monthPeriod } from '../src/bulletins/month';
import { figuresBy, figuresOf, type Period } from '../src/tips/figures';
import { TipFiguresService } from '../src/tips/figures/tip-figures.service';
import { ComputePeriod } from '../src/assessment/compute';
import { AssessmentPeriod, AssessmentScore, AssessmentTerms } from '../src/assessment/period.entity';
import type { Line } from '../src/assessment/rules/score';
import { Database } from '../src/core/database/database';
import { insertRows } from '../src/core/database/insert';
import { Drafts } from '../src/weekly/drafts';
import { lastWeekOf } from '../src/weekly/week';
import { count, lives } from '../../scripts/quarter/count';
import { LABORATORY, PLANTED } from '../../scripts/quarter/planted';
import { quarter, QUARTER } from '../../scripts/quarter/quarter';
import { scores } from '../../scripts/quarter/scores';
import { settle } from '../../scripts/quarter/settle';
import { write } from '../../scripts/quarter/write';
import { assessed } from './assessment-stage';
import { Harness } from './harness';

/** `QUARTER_TIPS=30000 npx jest --selectProjects integration -- quarter` is the whole quarter. */
const TIPS = Number(process.env['QUARTER_TIPS'] ?? 1500);
// A whole quarter is counted for minutes on a busy machine.
jest.setTimeout(600_000);

/** Friday to Thursday. */
const week = (friday: string): Period => {
  const from = parseDay(friday);
  return { from, to: new Date(from.getTime() + 7 * DAY_MS) };
};

describe(`a quarter of ${TIPS} tips`, () => {
  let h: Harness;
  let rows: Awaited<ReturnType<typeof lives>>;
  let laboratory: string[];

  beforeAll(async () => {
    h = await Harness.start();
    const dataSource = h.app.get(DataSource);
    const written = await write(dataSource, quarter(await settle(dataSource), TIPS));
    expect(written).toBe(TIPS + PLANTED.reduce((sum, { count: some }) => sum + some, 0));
    rows = await lives(dataSource);
    const tree = await h.app.get(GridsService).tree();
    laboratory = tree.below(tree.named(LABORATORY)?.id ?? '').map(({ id }) => id);
  }, 1_200_000);
  afterAll(() => h.stop());

  const figures = async (gridIds: readonly string[] | null, period: Period) =>
    figuresOf(await h.app.get(TipFiguresService).records(gridIds, period), period);

  it('has timelines without a gap that end in the state of the tip, time limits acted on once', async () => {
    const dataSource = h.app.get(DataSource);
    const states = await dataSource.query<{ id: string; state: string }[]>('SELECT id, state FROM tip');
    const ends = new Map(rows.map(({ id, steps }) => [id, steps.at(-1)?.to]));
    expect(states.filter(({ id, state }) => ends.get(id) !== state)).toEqual([]);
    const begins = ({ steps, submitted }: (typeof rows)[number]) =>
      steps[0]?.action === 'submit' && steps[0].at === submitted;
    expect(rows.filter((row) => !begins(row))).toEqual([]);
    const backwards = rows.filter(({ steps }) => steps.some((step, i) => step.at < (steps[i - 1]?.at ?? 0)));
    expect(backwards).toEqual([]);
  });

  it('has the figures that an independent count of the raw tables finds, week by week and over the quarter', async () => {
    const weeks = Array.from(
      { length: 12 },
      (_, i) => new Date(parseDay('2025-10-03').getTime() + i * 7 * DAY_MS),
    );
    const periods = [QUARTER, ...weeks.map((from) => ({ from, to: new Date(from.getTime() + 7 * DAY_MS) }))];
    // Worth comparing only if everything occurs.
    expect(
      Object.entries(count(rows, QUARTER.from.getTime(), QUARTER.to.getTime())).filter(
        ([, some]) => some === 0,
      ),
    ).toEqual([]);
    for (const period of periods)
      expect(await figures(null, period)).toEqual(count(rows, period.from.getTime(), period.to.getTime()));
  });

  it('by grid and by category, too', async () => {
    const december = { from: parseDay('2025-12-01'), to: QUARTER.to };
    const records = await h.app.get(TipFiguresService).records(null, december);
    const check = (found: ReturnType<typeof figuresBy>, keyOf: (row: (typeof rows)[number]) => string) => {
      expect(found.size).toBeGreaterThan(10);
      for (const [key, one] of found) {
        const own = rows.filter((row) => keyOf(row) === key);
        expect({ key, ...one }).toEqual({
          key,
          ...count(own, december.from.getTime(), december.to.getTime()),
        });
      }
    };
    check(
      figuresBy(records, december, ({ gridId }) => gridId ?? ''),
      ({ gridId }) => gridId,
    );
    check(
      figuresBy(records, december, ({ categoryCode }) => categoryCode),
      ({ category }) => category,
    );
  });

  it('has bulletins with the figures that an independent count finds, for every community and category', async () => {
    const tree = await h.app.get(GridsService).tree();
    for (const month of ['2025-11', '2025-12']) {
      const { from, to } = monthPeriod(month);
      const { whole, communities, categories } = await h.app.get(BulletinNumbers).of(month);
      const check = (row: BulletinRow, own: typeof rows) => {
        const counted = count(own, from.getTime(), to.getTime());
        const { name, corrections: _none, onTimeRate, reworkRate, extensionRate, ...figuresOfRow } = row;
        const rate = (part?: number, of?: number) =>
          (of ?? 0) < 5 ? null : Math.round(((part ?? 0) / (of ?? 1)) * 1000) / 10;
        expect({ name, ...counted }).toMatchObject({ name, ...figuresOfRow });
        expect([name, onTimeRate, reworkRate, extensionRate]).toEqual([
          name,
          rate(counted['onTime'], counted['due']),
          rate(counted['rework'], counted['handled']),
          rate(counted['extended'], counted['filed']),
        ]);
      };
      check(whole, rows);
      expect(communities).toHaveLength(13);
      for (const row of communities) {
        const below = tree.below(tree.named(row.name)?.id ?? '').map(({ id }) => id);
        check(
          row,
          row.name === '网格以外'
            ? rows.filter(({ gridId }) => gridId === '')
            : rows.filter(({ gridId }) => below.includes(gridId)),
        );
      }
      const names = await h.app.get(TipFiguresService).categoryNames();
      expect(categories.length).toBeGreaterThan(10);
      for (const row of categories)
        check(
          row,
          rows.filter(({ category }) => names.get(category) === row.name),
        );
    }
  });

  it('has scores of every grid and community that an independent count of the raw tables finds', async () => {
    const dataSource = h.app.get(DataSource);
    const { id, terms, period } = assessed(QUARTER);
    await h.app.get(Database).transaction(async (manager) => {
      await insertRows(manager, AssessmentTerms, [terms]);
      await insertRows(manager, AssessmentPeriod, [period]);
    });
    expect(await h.app.get(ComputePeriod).run(new Date())).toBe(1);
    const counted = await scores(dataSource, QUARTER.from.getTime(), QUARTER.to.getTime());
    const tree = await h.app.get(GridsService).tree();
    const found = await dataSource.manager.findBy(AssessmentScore, { periodId: id });
    expect(found).toHaveLength(counted.size);
    for (const { unitId, total, lines } of found) {
      const name = tree.get(unitId)?.fullName ?? '';
      const own = (JSON.parse(lines) as Line[]).filter(({ total: all, weight }) => all > 0 && weight > 0);
      const expected = counted.get(name);
      expect([
        name,
        Object.fromEntries(own.map(({ code, good, total: all }) => [code, [good, all]])),
      ]).toEqual([name, expected?.lines]);
      if (expected?.total === null) expect(total).toBeNull();
      else expect(Math.abs((total ?? -1) - (expected?.total ?? -2))).toBeLessThanOrEqual(0.051);
    }
  });

  it('has weekly reports with the figures that an independent count finds, with the week before', async () => {
    const tree = await h.app.get(GridsService).tree();
    const names = await h.app.get(TipFiguresService).categoryNames();
    for (const friday of ['2025-11-07', '2025-12-12']) {
      const period = week(friday);
      const last = lastWeekOf(period);
      for (const community of tree.grids.filter(({ level }) => level === 2)) {
        const { content } = await h.app.get(Drafts).community(community, period, { kept: [] });
        const below = tree.below(community.id).map(({ id }) => id);
        const own = rows.filter(({ gridId }) => below.includes(gridId));
        const counted = (some: typeof rows, { from, to }: Period) =>
          count(some, from.getTime(), to.getTime());
        expect([community.fullName, content.total]).toEqual([community.fullName, counted(own, period)]);
        expect(content.last).toEqual(counted(own, last));
        for (const { name, figures: those } of content.categories)
          expect({ name, ...those }).toEqual({
            name,
            ...counted(
              own.filter(({ category }) => names.get(category) === name),
              period,
            ),
          });
      }
    }
  });

  it('shows what was planted', async () => {
    expect(await figures(laboratory, week('2025-11-07'))).toMatchObject({
      received: 16,
      filed: 16,
      refused: 1,
      handled: 11,
      closed: 11,
      due: 13,
      onTime: 8,
      late: 5,
      answered: 6,
      satisfied: 6,
      open: 2,
      overdue: 2,
    });
    expect(await figures(laboratory, week('2025-11-14'))).toMatchObject({
      received: 0,
      due: 0,
      open: 2,
      overdue: 2,
    });
    expect(await figures(laboratory, week('2025-11-21'))).toMatchObject({ received: 4, due: 4, onTime: 4 });
    expect(await figures(laboratory, week('2025-11-28'))).toMatchObject({
      received: 8,
      due: 8,
      onTime: 8,
      rework: 2,
    });
    expect(await figures(laboratory, week('2025-12-05'))).toMatchObject({
      received: 20,
      due: 20,
      onTime: 10,
      late: 10,
    });
  });
});
