import { groupOf, WORK_PAGES, workKind, workPageOf } from './kinds';

it('counts all work of the staff as a task, and knows the page of what is no tip', () => {
  expect([groupOf('task'), groupOf('task.weekly'), groupOf('tip')]).toEqual(['task', 'task', 'tip']);
  expect([workPageOf('task'), workPageOf('tip'), workPageOf('task.weekly')]).toEqual([
    null,
    null,
    'staff/weekly',
  ]);
});

it('fits its column', () => {
  for (const page of WORK_PAGES) expect(workKind(page).length).toBeLessThanOrEqual(20);
});
