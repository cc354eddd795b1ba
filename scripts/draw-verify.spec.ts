import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { ALGORITHM, commitmentOf, listHashOf, orderOf, seedHashOf } from '../api/src/draws/algorithm';
import { findings } from '../miniprogram/src/draws/verify';
import { verify } from './draw-verify.mjs';

const hex = (text: string): string => createHash('sha256').update(text).digest('hex');
const ID = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

function recordOf(size: number, seed: string, late: string) {
  const list = Array.from({ length: size }, (_, i) =>
    commitmentOf(ID, `person ${i}`, hex(`salt ${i}`)),
  ).sort();
  const order = orderOf({ drawId: ID, seed, late, commitments: list });
  const prizes = [
    { name: '电饭锅', count: 1 },
    { name: '环保布袋', count: 2 },
  ];
  const names = ['电饭锅', '环保布袋', '环保布袋'].slice(0, size);
  return {
    algorithm: ALGORITHM,
    id: ID,
    seedHash: seedHashOf(seed),
    seed: seed as string | null,
    late: late as string | null,
    list,
    listHash: listHashOf(list),
    prizes,
    winners: names.map((prize, i) => ({ prize, number: order[i] ?? 0 })),
  };
}
const wrong = (checks: { what: string; ok: boolean }[]) =>
  checks.filter(({ ok }) => !ok).map(({ what }) => what);

describe('the checks of a draw, stand-alone and in the phone', () => {
  it('find what the server computed, for lists of any length', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.string(),
        fc.stringMatching(/^\d{5,20}$/),
        (size, text, late) => {
          const record = recordOf(size, hex(text), late);
          expect(wrong(verify(record))).toEqual([]);
          expect(wrong(findings(record, null))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('see every change: of winners, seed, list and late number, and against an earlier record', () => {
    const good = recordOf(40, hex('seed'), '0123456789');
    const before = { ...good, seed: null, late: null, winners: [] };
    expect(wrong(verify(before))).toEqual([]);
    expect(wrong(verify(good, { earlier: before }))).toEqual([]);
    const [first, ...others] = good.winners;
    const swapped = { ...good, winners: [{ ...first!, number: others[0]!.number }, ...others] };
    expect(wrong(verify(swapped))).toEqual(['中奖号码相符']);
    expect(wrong(findings(swapped, null))).toHaveLength(1);
    expect(wrong(verify({ ...good, late: '0123456780' }))).toEqual(['中奖号码相符']);
    expect(wrong(verify({ ...good, seed: hex('other') }))).toContain('种子与事先公布的指纹相符');
    const list = [...good.list.slice(0, -1), 'f'.repeat(64)];
    expect(wrong(verify({ ...good, list }))).toContain('名单的指纹相符');
    expect(wrong(findings({ ...good, list }, null))).toContain('名单与公布的指纹相符');
    const remade = recordOf(41, hex('seed'), '0123456789');
    expect(wrong(verify(remade, { earlier: before }))).toEqual(['名单和种子的指纹与先前保存的记录相同']);
  });

  it('find one’s own number', () => {
    const good = recordOf(9, hex('seed'), '01234');
    const me = { accountId: 'person 3', salt: hex('salt 3') };
    const number = good.list.indexOf(commitmentOf(ID, me.accountId, me.salt)) + 1;
    expect(verify(good, { me })).toContainEqual({ what: `您的号码是 ${number}`, ok: true });
    expect(findings(good, { ...me, number })).toContainEqual({ what: `名单第 ${number} 行是您`, ok: true });
    expect(findings(good, { ...me, number: 1 + (number % 9) }).filter(({ ok }) => !ok)).toHaveLength(1);
    expect(wrong(verify(good, { me: { ...me, salt: hex('salt 4') } }))).toEqual(['名单里没有您的凭据']);
  });
});
