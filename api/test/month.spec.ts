import { In } from 'typeorm';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { MediaService } from '../src/core/media/media.service';
import { PointsService } from '../src/points/points.service';
import { LedgerPosting } from '../src/points/points.entity';
import { TipAlarm, TipClockSpan } from '../src/tips/clocks/clock.entity';
import { Tip, TipEvent } from '../src/tips/tip.entity';
import { seededRandom } from '../../scripts/demo/random';
import { Harness, jpeg } from './harness';
import { explain } from './month/explain';
import { settle } from './month/people';
import { Month } from './month/play';

/** `MONTH_TIPS=10000 npx jest --selectProjects integration -- month` is the whole month; every test run has a small one. */
const TIPS = Number(process.env['MONTH_TIPS'] ?? 100);
const DAYS = 31;
const DAY = 86_400_000;
const START = Date.parse('2026-09-20T16:00:00.000Z');
/** Tips looked at together. */
const BATCH = 200;
const WITH_HOLDER = ['dispatched', 'handling'];

interface Feature {
  properties: { level?: number; grid?: string };
  geometry: { coordinates: number[][][] };
}
function middles(): { lng: number; lat: number }[] {
  const file = join(__dirname, '../../scripts/demo/boundaries.geojson');
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] };
  return features
    .filter(({ properties }) => properties.grid !== undefined)
    .map(({ geometry }) => {
      const ring = geometry.coordinates[0]?.slice(1) ?? [];
      const mean = (axis: number) => ring.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / ring.length;
      return { lng: mean(0), lat: mean(1) };
    });
}

describe(`a month with ${TIPS} tips, random people, restarts and a time of being down`, () => {
  let h: Harness;
  let month: Month;
  let now = new Date(START);

  beforeAll(async () => {
    jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now));
    h = await Harness.start();
    const bytes = await jpeg(64, 48);
    const photoOf = async (accountId: string) => (await h.app.get(MediaService).store(accountId, bytes)).id;
    const people = await settle(h, photoOf);
    // What they hold was remembered before they sat down.
    await h.restart();
    month = new Month(people, middles(), seededRandom(7), (at) => {
      now = at;
    });
    for (let day = 0; day < DAYS; day++) {
      const down = day === 12 || day === 13;
      await month.day(h, new Date(START + day * DAY), Math.ceil(TIPS / DAYS), down);
      if (day % 10 === 4) await h.restart();
    }
    now = new Date(START + DAYS * DAY);
    await month.watch(h, now);
  }, 1_800_000);
  afterAll(async () => {
    await h.stop();
    jest.restoreAllMocks();
  });

  const each = async (
    check: (tip: Tip, events: TipEvent[], spans: TipClockSpan[]) => void,
  ): Promise<void> => {
    const { manager } = h.app.get(Database);
    const tips = await manager.find(Tip, { order: { id: 'ASC' } });
    for (let start = 0; start < tips.length; start += BATCH) {
      const batch = tips.slice(start, start + BATCH);
      const where = { tipId: In(batch.map(({ id }) => id)) };
      const events = await manager.find(TipEvent, { where, order: { id: 'ASC' } });
      const spans = await manager.find(TipClockSpan, { where });
      for (const tip of batch) {
        const ofTip = ({ tipId }: { tipId: string }) => tipId === tip.id;
        check(tip, events.filter(ofTip), spans.filter(ofTip));
      }
    }
  };

  it('loses no tip and makes none twice', async () => {
    const ids = (await h.app.get(Database).manager.find(Tip, { select: { id: true } })).map(({ id }) => id);
    expect(new Set(ids)).toEqual(month.tally.submitted);
    expect(month.tally.submitted.size).toBeGreaterThanOrEqual(TIPS);
    expect(month.tally.repeats).toBeGreaterThan(0);
    expect(month.tally.refused.get('stale_version') ?? 0).toBeGreaterThan(0);
    // The month is worth its name only if most moves occur in it.
    expect(month.tally.moves.size).toBeGreaterThan(20);
  });

  it('ends with every tip in a state that can be explained', async () => {
    const lost: unknown[] = [];
    await each((tip) => {
      if (explain(tip, now) === null) lost.push({ state: tip.state, level: tip.level, alarmAt: tip.alarmAt });
    });
    expect(lost).toEqual([]);
  });

  it('has timelines that lead from the submission to the state without a gap', async () => {
    await each((tip, events) => {
      let state: string | null = null;
      for (const event of events) {
        if (event.action !== 'submit') expect(event.fromState).toBe(state);
        state = event.toState;
      }
      expect(state).toBe(tip.state);
    });
  });

  it('counts for the holder exactly the time that the timeline shows with a holder', async () => {
    await each((tip, events, spans) => {
      let expected = 0;
      events.forEach((event, i) => {
        const end = events[i + 1]?.at ?? now;
        if (WITH_HOLDER.includes(event.toState)) expected += end.getTime() - event.at.getTime();
      });
      const used = spans
        .filter(({ clock }) => clock === 'handle')
        .reduce((sum, span) => sum + (span.endedAt ?? now).getTime() - span.startedAt.getTime(), 0);
      expect({ id: tip.id, used }).toEqual({ id: tip.id, used: expected });
    });
  });

  it('acted on each time limit once, and never on a merged tip', async () => {
    const { manager } = h.app.get(Database);
    const alarms = await manager.find(TipAlarm);
    const names = alarms.map((one) => `${one.tipId} ${one.clock} ${one.round} ${one.percent}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(0);
    await each((tip) => {
      if (tip.state === 'merged') expect([tip.handleDueAt, tip.alarmAt]).toEqual([null, null]);
    });
  });

  it('gave points for each verified tip at most once, and the ledger proves itself', async () => {
    const { manager } = h.app.get(Database);
    const postings = await manager.findBy(LedgerPosting, { ruleCode: 'verified_tip' });
    expect(new Set(postings.map(({ tipId }) => tipId)).size).toBe(postings.length);
    expect(postings.length).toBeGreaterThan(0);
    expect(await h.app.get(PointsService).verify(manager)).toEqual([]);
  });
});
