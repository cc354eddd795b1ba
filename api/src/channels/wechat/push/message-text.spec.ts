import { pageOf } from './message-text';

it.each([
  ['task', 'T', 'staff/case/index?id=T'],
  ['tip', 'T', 'pages/tip/index?id=T'],
  ['followed', 'T', 'pages/followed/index?id=T'],
  ['task.weekly', null, 'staff/weekly/index'],
  ['points', null, 'pages/inbox/index'],
])('a push of kind %s opens what it is about', (kind, tipId, page) => {
  expect(pageOf({ kind, tipId })).toBe(page);
});
