import { holderText } from './holder';

const held = { state: 'handling', level: 3, holderName: '映月路社区网格一', departmentName: null } as const;

it.each([
  [held, '网格 · 映月路社区网格一'],
  [{ ...held, level: 2, holderName: '映月路社区' }, '社区 · 映月路社区'],
  [{ ...held, departmentName: '城管科' }, '科室 · 城管科'],
  [{ ...held, state: 'triage', level: 1, holderName: '金光路街道' }, '街道 · 金光路街道'],
  [{ ...held, state: 'closed' }, null],
] as const)('%j: %s', (tip, text) => expect(holderText(tip)).toBe(text));
