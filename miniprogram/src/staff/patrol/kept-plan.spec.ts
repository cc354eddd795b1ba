import type { Plan } from '../../api/patrol';
import { countText, keptPlan } from './kept-plan';

const plan = { day: '2026-11-25', grid: { id: 'g', name: '网格一' } } as Plan;
const kept = { accountId: 'me', plan };

it('gives back only the plan of this person, this grid and this day', () => {
  expect(keptPlan(kept, 'me', null, '2026-11-25')).toBe(plan);
  expect(keptPlan(kept, 'me', 'g', '2026-11-25')).toBe(plan);
  expect(keptPlan(kept, 'me', 'other', '2026-11-25')).toBeNull();
  expect(keptPlan(kept, 'somebody', 'g', '2026-11-25')).toBeNull();
  expect(keptPlan(kept, 'me', 'g', '2026-11-26')).toBeNull();
  expect(keptPlan('x', 'me', 'g', '2026-11-26')).toBeNull();
});

it('counts in the window of the frequency', () => {
  expect(countText('每周 2 次', 1, 2)).toBe('本周已查 1/2 次');
  expect(countText('每季度 1 次', 0, 1)).toBe('本季度已查 0/1 次');
  expect(countText('每个工作日', 0, 1)).toBe('');
  expect(countText('每天', 0, 1)).toBe('');
});
