import { ruleOf } from '../lifecycle';
import { actionOf } from './alarm-actions';
import { THRESHOLDS } from './dues';

const alarms = [
  ...Object.entries(THRESHOLDS).flatMap(([clock, percents]) =>
    percents.map((percent) => ({ clock: clock as keyof typeof THRESHOLDS, percent })),
  ),
  { clock: 'rectify' as const, percent: 100 },
  { clock: 'hold' as const, percent: 100 },
  { clock: 'judge' as const, percent: 100 },
  { clock: 'judge' as const, percent: 200 },
];

it.each(alarms)('knows what to do about $clock at $percent %', (alarm) => {
  const action = actionOf(alarm);
  expect(action.tells.length).toBeGreaterThan(0);
  if (action.move)
    expect(ruleOf(action.move)).toMatchObject(
      action.move === 'lift_hold' ? { bySystem: true } : { actor: 'system' },
    );
});

it('reminds at half time, tells the level above when the limit is used up, escalates at twice the limit', () => {
  expect(actionOf({ clock: 'handle', percent: 50 })).toMatchObject({ tells: ['holder'] });
  expect(actionOf({ clock: 'handle', percent: 100 }).tells).toContain('above');
  expect(actionOf({ clock: 'handle', percent: 200 })).toMatchObject({ move: 'auto_escalate', propose: true });
  expect(() => actionOf({ clock: 'handle', percent: 75 })).toThrow('no action');
});

it('leaves it to supervision whom to remind of a report upward', () => {
  expect(actionOf({ clock: 'upward', percent: 100 }).tells).toEqual([]);
});
