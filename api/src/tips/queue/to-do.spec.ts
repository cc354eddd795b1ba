import { HOLDER_STATES, toDo } from './to-do';

const plain = (role: Parameters<typeof toDo>[0] extends ReadonlySet<infer R> ? R : never) =>
  toDo(new Set([role])).map(({ level, what, states }) => `${level} ${String(what)}: ${states.join(' ')}`);

describe('what there is to do', () => {
  it('for a grid head: tips of level 3', () => {
    expect(plain('grid_head')).toEqual(['3 true: dispatched handling']);
  });

  it('for a director: tips of level 2, every check, requests for extension of level 3, judgements', () => {
    const judging = 'triage dispatched handling checking';
    expect(plain('community_director')).toEqual([
      '1 true: checking reopen_requested',
      `1 unjudged: ${judging}`,
      '2 true: dispatched handling checking reopen_requested',
      `2 unjudged: ${judging}`,
      '3 true: checking reopen_requested',
      `3 unjudged: ${judging}`,
      '3 extension: dispatched handling',
    ]);
  });

  it('for the office: tips of level 1, checks, appeals, the district, all requests', () => {
    const everywhere = 'checking reopen_requested referred appealing';
    expect(plain('office').filter((line) => line.startsWith('3'))).toEqual([
      `3 true: triage ${everywhere}`,
      '3 unjudged: triage dispatched handling checking',
      '3 extension: dispatched handling',
      '3 hold: handling',
    ]);
    expect(plain('office')).toContain(`1 true: triage dispatched handling ${everywhere}`);
  });

  it('for residents: nothing; for departments: what was assigned to them', () => {
    expect(plain('resident')).toEqual([]);
    expect(HOLDER_STATES).toEqual(['dispatched', 'handling']);
  });
});
