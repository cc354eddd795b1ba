import { countdown } from './countdown';
import { hours } from './testing/dates';

describe('countdown', () => {
  it.each([
    [hours(3) + 20 * 60_000, 'clock', '还剩 3 小时 20 分'],
    [hours(3) + 21 * 60_000 - 1, 'clock', '还剩 3 小时 20 分'],
    [hours(15), 'work', '还剩 2 个工作日 1 小时'],
    [-hours(26), 'clock', '超时 1 天 2 小时'],
    [-hours(26.5), 'clock', '超时 1 天 2 小时'],
    [-hours(26), 'work', '超时 3 个工作日 5 小时'],
    [hours(24), 'clock', '还剩 1 天'],
    [hours(24.5), 'clock', '还剩 1 天'],
    [hours(7), 'work', '还剩 1 个工作日'],
    [hours(3.5), 'work', '还剩 3 个工作小时 30 分'],
    [hours(2), 'work', '还剩 2 个工作小时'],
    [hours(0.5), 'work', '还剩 30 分钟工作时间'],
    [hours(0.5), 'clock', '还剩 30 分钟'],
    [59_999, 'clock', '还剩不到 1 分钟'],
    [-1, 'work', '超时不到 1 分钟'],
    [0, 'work', '已到时限'],
    [-0, 'clock', '已到时限'],
  ] as const)('%d ms (%s): %s', (ms, kind, text) => expect(countdown(ms, kind)).toBe(text));

  it.each([NaN, Infinity])('refuses %d', (ms) => expect(() => countdown(ms, 'clock')).toThrow(RangeError));
});
