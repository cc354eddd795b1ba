import { photoIsPublic } from './public-photo';

const line = (action: Parameters<typeof photoIsPublic>[1][number]['action'], actorKind = 'staff') => ({
  action,
  actorKind,
});

it.each([
  [false, [line('submit', 'reporter'), line('accept'), line('handle')], false],
  [false, [line('submit', 'reporter'), line('handle'), line('pass')], true],
  [true, [line('submit', 'reporter'), line('handle'), line('pass')], false],
  [false, [line('handle'), line('pass'), line('say_not_fixed', 'reporter'), line('reopen')], true],
  [false, [line('pass', 'system')], false],
  [false, [], false],
])('anonymous %s, %j: %s', (anonymous, timeline, shown) => {
  expect(photoIsPublic(anonymous, timeline)).toBe(shown);
});
