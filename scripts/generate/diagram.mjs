import { createRequire } from 'node:module';
import { under } from '../lib/top.mjs';

const require = createRequire(import.meta.url);

/**
 * The case loop as a picture and a list, from the table of moves that also makes guards and buttons.
 * @returns {Promise<Record<string, string>>} content by file
 */
export async function stateDiagram() {
  /** @type {typeof import('../../api/src/tips/lifecycle.js')} */
  const { STATES, MOVES } = require(under('api/dist/tips/lifecycle.js'));
  const names = Object.entries(STATES).map(([state, name]) => `  ${state} : ${name}`);
  const arrows = MOVES.flatMap(({ from, to, label }) =>
    from.map((state) => `  ${state} --> ${to} : ${label}`),
  );
  const rows = MOVES.map(({ move, label, from, to, actor, needs, clock }) => {
    const who = actor === 'reporter' ? '举报人' : actor.join('、');
    const evidence = [
      needs.note === 'required' ? '说明' : '',
      needs.photos === 'required' ? '照片' : '',
      needs.grid ? '网格' : '',
    ]
      .filter(Boolean)
      .join('、');
    const cells = [
      `${label} (\`${move}\`)`,
      from.map((state) => STATES[state]).join('、'),
      STATES[to],
      who,
      evidence || '—',
      clock,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const text = `# 办理流程

本页由 \`npm run generate\` 从办理规则表（api/src/tips/lifecycle.ts）生成，请勿手工修改。

\`\`\`mermaid
stateDiagram-v2
  [*] --> triage : 提交（不在任何网格内）
  [*] --> dispatched : 提交
${[...names, ...arrows].join('\n')}
\`\`\`

| 动作 | 从 | 到 | 谁 | 必须有 | 计时 |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
  return { 'docs/case-lifecycle.md': text };
}
