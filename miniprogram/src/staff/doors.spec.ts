import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORK_PAGES } from '@lantian/api/notices/kinds';
import { DOORS, doorsOf } from './doors';

it('shows the office more than a grid, and the outbox to the administrator only', () => {
  const ids = (roles: Parameters<typeof doorsOf>[0]) => doorsOf(roles).map(({ id }) => id);
  expect(ids(['grid_head'])).not.toContain('alert');
  expect(ids(['office'])).toContain('alert');
  expect(ids(['office'])).not.toContain('outbox');
  expect(ids(['grid_head', 'admin'])).toContain('outbox');
});

it('leads to pages that exist, by names that are used once', () => {
  const config = readFileSync(join(__dirname, '../app.config.ts'), 'utf8');
  for (const { page } of DOORS) expect(config).toContain(`'${page.replace('staff/', '')}/index'`);
  expect(new Set(DOORS.map(({ id }) => id)).size).toBe(DOORS.length);
});

it('has the pages that notices of the staff lead to', () => {
  const config = readFileSync(join(__dirname, '../app.config.ts'), 'utf8');
  for (const page of WORK_PAGES) expect(config).toContain(`'${page}/index'`);
});
