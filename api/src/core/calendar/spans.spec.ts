import { asOf, start, stop } from './spans';
import { beijing } from './testing/dates';

const at = (time: string): Date => beijing(`2026-03-03 ${time}`);
const ran = (from: string, to: string | null) => ({
  startedAt: at(from),
  endedAt: to === null ? null : at(to),
});

describe('spans of a clock', () => {
  it('opens and closes', () => {
    const running = start([], at('09:00'));
    expect(running).toEqual([ran('09:00', null)]);
    const paused = stop(running, at('10:00'));
    expect(paused).toEqual([ran('09:00', '10:00')]);
    expect(start(paused, at('11:00'))).toEqual([ran('09:00', '10:00'), ran('11:00', null)]);
    expect(running).toEqual([ran('09:00', null)]);
  });

  it('does not start a running clock again, nor stop a stopped one', () => {
    const running = start([], at('09:00'));
    expect(start(running, at('10:00'))).toBe(running);
    const paused = stop(running, at('10:00'));
    expect(stop(paused, at('11:00'))).toBe(paused);
    expect(stop([], at('11:00'))).toEqual([]);
  });

  it('never overlaps or runs backwards when a computer’s clock was set back', () => {
    expect(stop(start([], at('09:00')), at('08:00'))).toEqual([ran('09:00', '09:00')]);
    expect(start([ran('09:00', '10:00')], at('09:30'))).toEqual([ran('09:00', '10:00'), ran('10:00', null)]);
  });

  it.each([
    ['08:00', []],
    ['09:00', [ran('09:00', null)]],
    ['09:59', [ran('09:00', null)]],
    ['10:00', [ran('09:00', '10:00')]],
    ['10:30', [ran('09:00', '10:00')]],
    ['11:00', [ran('09:00', '10:00'), ran('11:00', null)]],
    ['12:00', [ran('09:00', '10:00'), ran('11:00', '12:00')]],
  ])('as of %s', (now, expected) => {
    expect(asOf([ran('09:00', '10:00'), ran('11:00', '12:00')], at(now))).toEqual(expected);
  });

  it('keeps a running span that seems to begin later', () => {
    expect(asOf([ran('09:00', null)], at('08:59'))).toEqual([ran('09:00', null)]);
  });
});
