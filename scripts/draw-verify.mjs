// 验算一次抽奖：node scripts/draw-verify.mjs 记录.json [--earlier 公布时存的记录.json] [--me 账号编号 凭据]
// Recomputes a draw from its downloaded record. Needs Node and nothing else: it can be copied out of this project and
// read in a few minutes. The steps are those of docs/adr/0013-draws.md; it shares no code with the server.
import { createHash, createHmac } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const ALGORITHM = 'lantian-draw-1';
/** @param {string} text */
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/**
 * @typedef {object} DrawRecord
 * @property {string} algorithm
 * @property {string} id
 * @property {string} seedHash
 * @property {string | null} seed
 * @property {string | null} late
 * @property {string[]} list commitments; line k is number k
 * @property {string} listHash
 * @property {{ name: string, count: number }[]} prizes
 * @property {{ prize: string, number: number }[]} winners as drawn, before anybody let a prize lapse
 */

/** The numbers 1…n in the order in which they win. @param {DrawRecord} record */
export function orderOf({ id, seed, late, list, listHash }) {
  const text = [ALGORITHM, id, listHash, late].join('\n');
  const key = createHmac('sha256', Buffer.from(String(seed), 'hex'))
    .update(text)
    .digest();
  /** @type {number[]} */
  let words = [];
  let blocks = 0;
  const next = () => {
    if (words.length === 0) {
      const block = createHmac('sha256', key).update(String(blocks++)).digest();
      words = Array.from({ length: 8 }, (_, i) => block.readUInt32BE(i * 4));
    }
    return Number(words.shift());
  };
  const order = list.map((_, i) => i + 1);
  for (let place = 0; place < order.length - 1; place++) {
    const left = order.length - place;
    const fair = Math.floor(2 ** 32 / left) * left;
    let word = next();
    while (word >= fair) word = next();
    const other = place + (word % left);
    [order[place], order[other]] = [Number(order[other]), Number(order[place])];
  }
  return order;
}

/**
 * Every statement of the record that can be computed again, with whether it holds.
 * @param {DrawRecord} record
 * @param {{ earlier?: DrawRecord, me?: { accountId: string, salt: string } }} [more]
 * @returns {{ what: string, ok: boolean }[]}
 */
export function verify(record, { earlier, me } = {}) {
  const { list, seed, late } = record;
  const checks = [
    { what: `算法是 ${ALGORITHM}`, ok: record.algorithm === ALGORITHM },
    { what: `名单共 ${list.length} 行，没有重复`, ok: new Set(list).size === list.length },
    {
      what: '名单的指纹相符',
      ok: sha256(list.map((line) => `${line}\n`).join('')) === record.listHash,
    },
  ];
  if (earlier)
    checks.push({
      what: '名单和种子的指纹与先前保存的记录相同',
      ok:
        earlier.id === record.id &&
        earlier.listHash === record.listHash &&
        earlier.seedHash === record.seedHash,
    });
  if (me) {
    const number = list.indexOf(sha256(`${record.id}\n${me.accountId}\n${me.salt}`)) + 1;
    checks.push({ what: number > 0 ? `您的号码是 ${number}` : '名单里没有您的凭据', ok: number > 0 });
  }
  if (seed === null || late === null) return checks;
  const prizes = record.prizes.flatMap(({ name, count }) => Array.from({ length: count }, () => name));
  const order = orderOf(record);
  const winners = prizes.slice(0, order.length).map((prize, i) => ({ prize, number: order[i] }));
  const same = JSON.stringify(winners.map(({ prize, number }) => [prize, number]));
  checks.push(
    { what: '种子与事先公布的指纹相符', ok: sha256(seed) === record.seedHash },
    {
      what: '中奖号码相符',
      ok: same === JSON.stringify(record.winners.map(({ prize, number }) => [prize, number])),
    },
  );
  return checks;
}

/** @param {string} file @returns {DrawRecord} */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

function main() {
  const [file, ...rest] = process.argv.slice(2);
  if (!file || file.startsWith('--')) {
    console.error('用法：node draw-verify.mjs 记录.json [--earlier 先前的记录.json] [--me 账号编号 凭据]');
    process.exitCode = 2;
    return;
  }
  const record = read(file);
  const after = (/** @type {string} */ name) =>
    rest.includes(name) ? rest.slice(rest.indexOf(name) + 1) : [];
  const [earlier] = after('--earlier');
  const [accountId, salt] = after('--me');
  const checks = verify(record, {
    ...(earlier ? { earlier: read(earlier) } : {}),
    ...(accountId && salt ? { me: { accountId, salt } } : {}),
  });
  for (const { what, ok } of checks) console.log(`${ok ? '✓' : '✗ 不对：'} ${what}`);
  if (record.seed === null)
    console.log('还没有开奖：种子和结果要开奖后才能验算。请保存这份记录，开奖后用 --earlier 比对。');
  else for (const { prize, number } of record.winners) console.log(`  ${prize}：${number} 号`);
  if (checks.some(({ ok }) => !ok)) process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) main();
