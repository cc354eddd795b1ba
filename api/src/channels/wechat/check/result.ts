/** good: it works · bad: it does not, and `advice` says what to do · open: cannot be seen from here, `advice` says where. */
export interface Result {
  step: string;
  state: 'good' | 'bad' | 'open';
  text: string;
  advice?: string;
}

export const good = (step: string, text: string): Result => ({ step, state: 'good', text });
export const bad = (step: string, text: string, advice: string): Result => ({
  step,
  state: 'bad',
  text,
  advice,
});
export const open = (step: string, text: string, advice: string): Result => ({
  step,
  state: 'open',
  text,
  advice,
});

const SIGNS = { good: '✓', bad: '✗', open: '？' } as const;

/** As the operator reads it. */
export function tell(results: readonly Result[]): string[] {
  const wrong = results.filter(({ state }) => state === 'bad').length;
  return [
    ...results.flatMap(({ step, state, text, advice }) => [
      `${SIGNS[state]} ${step}：${text}`,
      ...(advice === undefined ? [] : [`    → ${advice}`]),
    ]),
    '',
    wrong === 0
      ? '能检查的都正常。打“？”的请到微信后台核对。'
      : `有 ${wrong} 项要处理，处理后再运行一次 npm run wechat:check。`,
  ];
}
