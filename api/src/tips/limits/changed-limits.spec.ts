import { changedLimits } from './changed-limits';
import type { TipLimits } from './limits';

const dust: TipLimits = { severity: 'minor', acceptLimit: '2wh', handleLimit: '24h', checkLimit: '1wd' };
const alerted: TipLimits = {
  severity: 'ordinary',
  acceptLimit: '1wh',
  handleLimit: '12h',
  checkLimit: '1wd',
};

it('changes nothing that is as it should be', () => {
  expect(changedLimits({ ...dust, majorAt: null }, dust)).toBeNull();
});

it('follows an alert, there and back', () => {
  expect(changedLimits({ ...dust, majorAt: null }, alerted)).toEqual(alerted);
  expect(changedLimits({ ...alerted, majorAt: null }, dust)).toEqual(dust);
});

it('keeps what staff marked as major', () => {
  const marked = { ...dust, severity: 'major' as const, checkLimit: '4wh', majorAt: new Date() };
  expect(changedLimits(marked, dust)).toBeNull();
  expect(changedLimits(marked, alerted)).toEqual({ ...alerted, severity: 'major', checkLimit: '4wh' });
});
