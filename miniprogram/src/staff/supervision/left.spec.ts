import { isPressing, leftText } from './left';

it.each([
  [null, null, false],
  [17, '还剩 17 天', false],
  [3, '还剩 3 天', true],
  [0, '今天到期', true],
  [-2, '已超期 2 天', true],
])('%p days left: %p', (daysLeft, text, pressing) =>
  expect([leftText({ daysLeft }), isPressing({ daysLeft })]).toEqual([text, pressing]),
);
