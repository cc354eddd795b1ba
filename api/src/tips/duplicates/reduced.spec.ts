import { openLines } from './reduced';

type Line = Parameters<typeof openLines>[0][number];
const timeline = (...lines: [Line['action'], string][]): Line[] =>
  lines.map(([action, actorKind], index) => ({ id: String(index), action, actorKind }));

const staff = 'staff';
const reporter = 'reporter';

it.each([
  ['nothing before the check', timeline(['submit', reporter], ['dispatch', 'system'], ['handle', staff]), []],
  [
    'the result and the check after it',
    timeline(['submit', reporter], ['accept', staff], ['handle', staff], ['pass', staff]),
    ['2', '3'],
  ],
  [
    'not the grounds of sending back, nor what comes after the last check',
    timeline(
      ['submit', reporter],
      ['handle', staff],
      ['rework', staff],
      ['handle', staff],
      ['pass', staff],
      ['say_not_fixed', reporter],
      ['reopen', staff],
      ['handle', staff],
    ),
    ['1', '3', '4'],
  ],
])('shows followers %s', (_, lines, shown) => {
  expect([...openLines(lines)]).toEqual(shown);
});
