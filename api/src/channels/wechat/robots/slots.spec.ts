import fc from 'fast-check';
import { fullMinute, PER_MINUTE, takeSlot, WINDOW_MS } from './slots';

describe('twenty messages a minute', () => {
  it('whatever the pauses, no minute holds more than twenty, and who waits until the time told gets a place', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 120 }), (pauses) => {
        let now = 1_767_240_000_000;
        let recent: number[] = [];
        const sent: number[] = [];
        for (const pause of pauses) {
          now += pause;
          let slot = takeSlot(recent, now);
          if (!slot.free) {
            expect(slot.until).toBeGreaterThan(now);
            now = slot.until;
            slot = takeSlot(recent, now);
          }
          if (!slot.free) throw new Error('no place at the time that was told');
          ({ recent } = slot);
          sent.push(now);
          expect(recent.length).toBeLessThanOrEqual(PER_MINUTE);
          expect(sent.filter((at) => at > now - 60_000).length).toBeLessThanOrEqual(PER_MINUTE);
        }
      }),
    );
  });

  it('after "too fast" it waits the minute', () => {
    expect(takeSlot(fullMinute(1000), 1000)).toEqual({ free: false, until: 1000 + WINDOW_MS });
    expect(takeSlot(fullMinute(1000), 1000 + WINDOW_MS).free).toBe(true);
  });

  it('a clock that was set back does not close it', () => {
    expect(takeSlot(fullMinute(900_000), 1000).free).toBe(true);
  });
});
