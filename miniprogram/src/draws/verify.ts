import { ascii, bytesOf, hmacSha256, sha256Hex } from './sha256';

const ALGORITHM = 'lantian-draw-1';

/** What the check needs of a draw's record. */
export interface Checkable {
  algorithm: string;
  id: string;
  list: string[];
  listHash: string;
  seedHash: string;
  seed: string | null;
  late: string | null;
  prizes: { name: string; count: number }[];
  winners: { prize: string; number: number }[];
}
export interface MyLine {
  number: number | null;
  accountId: string | null;
  salt: string | null;
}
export interface Finding {
  what: string;
  ok: boolean;
}

/** The numbers 1…n in the order in which they win, from seed, public number and list; the steps are in ADR 13. */
export function orderOf({ id, seed, late, list, listHash }: Checkable): number[] {
  const text = [ALGORITHM, id, listHash, late].join('\n');
  const key = hmacSha256(bytesOf(seed ?? ''), ascii(text));
  let blocks = 0;
  let words: number[] = [];
  const next = (): number => {
    if (words.length === 0) {
      const view = new DataView(hmacSha256(key, ascii(String(blocks))).buffer);
      blocks += 1;
      words = Array.from({ length: 8 }, (_, i) => view.getUint32(i * 4));
    }
    return words.shift() ?? 0;
  };
  const order = list.map((_, index) => index + 1);
  for (let place = 0; place < order.length - 1; place += 1) {
    const left = order.length - place;
    const fair = Math.floor(2 ** 32 / left) * left;
    let word = next();
    while (word >= fair) word = next();
    const other = place + (word % left);
    [order[place], order[other]] = [order[other] ?? 0, order[place] ?? 0];
  }
  return order;
}

/** Computes again whatever can be computed of a draw, with one's own line where there is one. Pure. */
export function findings(record: Checkable, mine: MyLine | null): Finding[] {
  const { list, seed, late, listHash, seedHash, prizes, winners } = record;
  const found: Finding[] = [
    { what: '名单没有重复', ok: new Set(list).size === list.length },
    { what: '名单与公布的指纹相符', ok: sha256Hex(list.map((line) => `${line}\n`).join('')) === listHash },
  ];
  if (mine?.number != null) {
    const line = sha256Hex(`${record.id}\n${mine.accountId ?? ''}\n${mine.salt ?? ''}`);
    found.push({ what: `名单第 ${mine.number} 行是您`, ok: list[mine.number - 1] === line });
  }
  if (seed === null || late === null) return found;
  const names = prizes.flatMap(({ name, count }) => Array.from({ length: count }, () => name));
  const order = record.algorithm === ALGORITHM ? orderOf(record) : [];
  const computed = names.slice(0, order.length).map((prize, i) => `${prize} ${order[i] ?? ''}`);
  const shown = winners.map(({ prize, number }) => `${prize} ${number}`);
  found.push(
    { what: '种子与开奖前公布的指纹相符', ok: sha256Hex(seed) === seedHash },
    {
      what: `中奖号码相符：${winners.map(({ number }) => number).join('、')}`,
      ok: computed.join() === shown.join(),
    },
  );
  return found;
}

/** A hash in groups of eight, so that two can be compared by eye. */
export const inGroups = (hash: string): string => hash.replace(/.{8}(?=.)/g, '$& ');
