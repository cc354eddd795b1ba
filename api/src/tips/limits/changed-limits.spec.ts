import { changedLimits } from './changed-limits';
import type { TipLimits } from './limits';

const NOW = new Date('2026-11-24T08:00:00.000Z');
const dust: TipLimits = { severity: 'minor', acceptLimit: '2wh', handleLimit: '24h', checkLimit: '1wd' };
const alerted: TipLimits = {
  severity: 'ordinary',
  acceptLimit: '1wh',
  handleLimit: '12h',
  checkLimit: '1wd',
};

it('changes nothing that is as it should be', () => {
  expect(changedLimits({ ...dust, majorAt: null }, dust, NOW)).toBeNull();
});

it('follows an alert, there and back', () => {
  expect(changedLimits({ ...dust, majorAt: null }, alerted, NOW)).toEqual({ ...alerted, majorAt: null });
  expect(changedLimits({ ...alerted, majorAt: null }, dust, NOW)).toEqual({ ...dust, majorAt: null });
});

it('keeps what staff marked as major', () => {
  const marked = { ...dust, severity: 'major' as const, checkLimit: '4wh', majorAt: new Date(0) };
  expect(changedLimits(marked, dust, NOW)).toBeNull();
  expect(changedLimits(marked, alerted, NOW)).toEqual({
    ...alerted,
    severity: 'major',
    checkLimit: '4wh',
    majorAt: new Date(0),
  });
});

it('takes what an alert makes major into the fast lane', () => {
  const major: TipLimits = { ...dust, severity: 'major', checkLimit: '4wh' };
  expect(changedLimits({ ...dust, majorAt: null }, major, NOW)).toEqual({ ...major, majorAt: NOW });
});
