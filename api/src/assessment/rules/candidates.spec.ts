import type { AssessedCase } from '../../tips/figures';
import { aCase, at, event, filed, levelOf, PERIOD } from '../testing/cases';
import { late, missed, rewards, unjudged } from './candidates';
import { PRESET } from './indicators';

const handled = [event(6, 'handle', 'checking', { outcome: 'fixed' }), event(7, 'pass', 'closed')];
const verified = (more: Partial<AssessedCase> = {}) => aCase([...filed(), ...handled], more);
const check = { id: 'k', gridId: 'a', at: at(-1), categoryCode: 'road_dust', lat: 34.7, lng: 113.7 };

describe('应发现未发现', () => {
  it('names the check and the tip', () => {
    const [found] = missed([verified()], [check, { ...check, id: 'older', at: at(-3) }], PRESET);
    expect(found).toMatchObject({ kind: 'missed', unitId: 'a', subject: 'tip' });
    expect(found?.summary).toContain('1 小时后在 0 米内');
    expect(found?.evidence.map(({ id }) => id)).toEqual(['k', 'tip']);
  });

  it('covers the whole of its grid when the check names no place', () => {
    const whole = { ...check, lat: null, lng: null };
    expect(missed([verified()], [whole], PRESET)[0]?.summary).toContain('在同一网格有群众举报');
    expect(missed([verified({ gridId: 'b' })], [whole], PRESET)).toEqual([]);
    expect(missed([verified()], [{ ...whole, categoryCode: null }], PRESET)).toEqual([]);
  });

  it.each([
    ['too late', { ...check, at: at(-4.1) }],
    ['before the check', { ...check, at: at(0.5) }],
    ['too far', { ...check, lat: 34.701 }],
    ['another kind', { ...check, categoryCode: 'bare_soil' }],
  ])('is not proposed when it was %s', (_why, other) => {
    expect(missed([verified()], [other], PRESET)).toEqual([]);
  });

  it('is not proposed for what patrol found itself, or was not found on arrival, or is not verified', () => {
    const gone = aCase([...filed(), event(6, 'handle', 'checking', { outcome: 'not_found' }), handled[1]!]);
    expect(missed([verified({ source: 'patrol' }), gone, aCase(filed())], [check], PRESET)).toEqual([]);
  });
});

describe('a case over twice its limit', () => {
  const double = { clock: 'handle' as const, round: 0, percent: 200, at: at(48) };
  const kinds = (events: AssessedCase['events']) =>
    late(aCase(events, { alarms: [double] }), PERIOD, levelOf).map(({ kind, unitId }) => `${kind} ${unitId}`);

  it('is 应上报未上报 when nothing was reported, 推诿拖延 when it was passed on', () => {
    expect(kinds([...filed(), event(1, 'accept', 'handling')])).toEqual(['unreported a']);
    expect(kinds([...filed(), event(30, 'return', 'dispatched', { heldById: 'c' })])).toEqual(['delayed a']);
    expect(kinds([...filed(), event(2, 'return', 'dispatched', { heldById: 'c' })])).toEqual(['delayed c']);
  });

  it('is nobody’s when the subdistrict had it longest, when it was merged, or in another period', () => {
    expect(kinds([...filed(), event(2, 'escalate', 'dispatched', { heldById: 's' })])).toEqual([]);
    expect(kinds([...filed(), event(50, 'merge', 'merged')])).toEqual([]);
    const later = { from: at(100), to: at(200) };
    expect(late(aCase(filed(), { alarms: [double] }), later, levelOf)).toEqual([]);
  });
});

it('proposes the community for a major case that nobody judged', () => {
  const alarms = [{ clock: 'judge' as const, round: 1, percent: 200, at: at(1) }];
  expect(unjudged(aCase(filed(), { alarms }), PERIOD, () => 'c')[0]).toMatchObject({ unitId: 'c' });
  expect(unjudged(aCase(filed()), PERIOD, () => 'c')).toEqual([]);
});

it('proposes rewards by score and sample, not for whom something was confirmed against', () => {
  const standing = { unitId: 'a', level: 3, total: 95, covered: 80 };
  const units = [
    standing,
    { ...standing, unitId: 'b', total: 89.9 },
    { ...standing, unitId: 'c', covered: 40 },
    { ...standing, unitId: 'd', total: null },
    { ...standing, unitId: 'e' },
  ];
  expect(rewards(units, 90, new Set(['e'])).map(({ unitId }) => unitId)).toEqual(['a']);
});
