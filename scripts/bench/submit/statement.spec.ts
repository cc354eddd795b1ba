import { pack, planFrom, replayer, unpack, type Statement } from './statement';

const at = new Date('2026-01-02T03:04:05.678Z');
const submission = (id: string, number: string, time: Date): Statement[] => [
  { sql: 'START TRANSACTION', values: [] },
  { sql: 'INSERT INTO tip VALUES (?,?,?,?)', values: [id, 'road_dust', number, time] },
  { sql: 'INSERT INTO tip_event VALUES (?,?)', values: [id, null] },
];
const first = submission('01J00000000000000000000001', 'LT260102-000001', at);
const second = submission('01J00000000000000000000002', 'LT260102-000002', new Date(at.getTime() + 1));

describe('captured statements', () => {
  it('keep their types on the way through a file', () => {
    const statement = { sql: 'x', values: ['a', 1.5, true, null, at, Buffer.from([1, 2])] };
    expect(unpack(pack(statement))).toEqual(statement);
    expect(() => pack({ sql: 'x', values: [[1]] })).toThrow('cannot be replayed');
  });

  it('are replayed with fresh ids, numbers and times, the same id everywhere', () => {
    const now = new Date();
    const replay = replayer(planFrom(first, second));
    const seen = new Set<unknown>();
    for (let i = 0; i < 1000; i += 1) {
      const [begin, tip, event] = replay(now);
      expect(begin).toEqual(first[0]);
      const [id, category, number, time] = tip!.values;
      expect([category, time, event!.values]).toEqual(['road_dust', now, [id, null]]);
      expect(String(id)).toMatch(/^[0-9A-Z]{26}$/);
      expect(String(number)).toHaveLength('LT260102-000001'.length);
      seen.add(id).add(number);
    }
    expect(seen.size).toBe(2000);
  });

  it('must be the same SQL in both requests', () => {
    expect(() => planFrom(first, second.slice(1))).toThrow('different SQL');
    expect(() => planFrom([], [])).toThrow('different SQL');
  });
});
