import { createRequire } from 'node:module';
import { under } from '../lib/top.mjs';

const require = createRequire(import.meta.url);

/** @typedef {import('../../api/src/tips/lifecycle/index.js').MoveRule} MoveRule */

/** Arrows of a move: `same` stays, `before` is drawn for the states it can come from.
 * @param {MoveRule} rule @param {readonly MoveRule[]} moves */
function arrows(rule, moves) {
  const { from, to, label } = rule;
  const remembered = moves
    .filter(
      (one) => one.to === (rule.move === 'unmerge' ? 'merged' : 'refused') && one.move !== 'appeal_reject',
    )
    .flatMap((one) => one.from);
  const ends = (/** @type {string} */ state) =>
    to === 'same' ? [state] : to === 'before' ? remembered : [to];
  return from.flatMap((state) => ends(state).map((end) => `  ${state} --> ${end} : ${label}`));
}

/** @param {MoveRule['needs']} needs */
function evidence(needs) {
  const words = [
    needs.note === 'required' ? '说明' : '',
    needs.photos === 'required' ? '照片' : '',
    needs.outcome ? '处置结果' : '',
    needs.department ? '网格、社区或部门' : needs.grid ? '网格或社区' : '',
    needs.date ? `${needs.date.label}（${needs.date.days} 天内）` : '',
    needs.reason ? '理由' : '',
    needs.verdict ? '研判结论' : '',
    needs.share ? '延长多久' : '',
    needs.target ? '另一件的编号' : '',
    needs.place ? '类型或地点' : '',
  ];
  return words.filter(Boolean).join('、') || '—';
}

const LEVEL = { up: '上一级', target: '派往的一级' };
const NOT_THE = { handler: '不是处置的人', refuser: '不是不予受理的人', requester: '不是申请的人' };

/**
 * The case loop as a picture and a list, from the table of moves that also makes guards and buttons.
 * @returns {Promise<Record<string, string>>} content by file
 */
export async function stateDiagram() {
  /** @type {typeof import('../../api/src/tips/lifecycle/index.js')} */
  const { STATES, STATE_CODES, MOVES, ACTORS, CONDITIONS, clocksIn, CLOCKS } = require(
    under('api/dist/tips/lifecycle/index.js'),
  );
  const names = Object.entries(STATES).map(([state, name]) => `  ${state} : ${name}`);
  const clocks = (/** @type {import('../../api/src/tips/lifecycle/index.js').TipState} */ state) =>
    clocksIn(state)
      .map((clock) => CLOCKS[clock])
      .join('、') || '—';
  const states = STATE_CODES.map((state) => `| ${STATES[state]} (\`${state}\`) | ${clocks(state)} |`);
  const rows = MOVES.map((rule) => {
    const { move, label, from, to, actor, bySystem, needs, notThe, when = [], level } = rule;
    const conditions = [...(notThe ? [NOT_THE[notThe]] : []), ...when.map((one) => CONDITIONS[one].label)];
    const cells = [
      `${label} (\`${move}\`)`,
      from.map((state) => STATES[state]).join('、'),
      to === 'same' ? '不变' : to === 'before' ? '原来的状态' : STATES[to],
      ACTORS[actor] + (bySystem ? '（系统也可以）' : ''),
      evidence(needs),
      conditions.join('；') || '—',
      level ? LEVEL[level] : '—',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const text = `# 办理流程

本页由 \`npm run generate\` 从办理规则表（api/src/tips/lifecycle/）生成，请勿手工修改。

\`\`\`mermaid
stateDiagram-v2
  [*] --> triage : 提交（不在任何网格内）
  [*] --> dispatched : 提交
${[...names, ...MOVES.flatMap((rule) => arrows(rule, MOVES))].join('\n')}
\`\`\`

## 状态与计时

计时由状态决定：进入一个状态，表中的时钟开始走；离开就停。处置时钟从派遣起算，任何转派都不清零；每一级有自己的签收时钟，再次到同一级时接着算；每次核查重新计时。

| 状态 | 在走的时钟 |
|---|---|
${states.join('\n')}

## 动作

承办人由级别决定：三级是网格长和巡查组员，二级是社区主任，一级是街道办；指派给部门后，部门人员也是承办人。上一级：三级案件是社区主任或街道办，其余是街道办。

| 动作 | 从 | 到 | 谁 | 必须有 | 条件 | 级别 |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
  return { 'docs/case-lifecycle.md': text };
}
