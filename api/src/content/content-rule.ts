/**
 * new: not asked yet · asked: the answer comes later · pass: the machine lets it through · person: a person has to
 * look · allowed, withheld: decided, by a person or (withheld) by the machine.
 */
export const CONTENT_STATES = ['new', 'asked', 'pass', 'person', 'allowed', 'withheld'] as const;
export type ContentState = (typeof CONTENT_STATES)[number];

export const STATE_NAMES: Record<ContentState, string> = {
  new: '等待检查',
  asked: '检查中',
  pass: '检查通过',
  person: '等待人工审核',
  allowed: '人工放行',
  withheld: '不公开',
};

/** Why the machine did not let it through. */
export const WHY_NAMES = {
  review: '机器拿不准',
  risky: '机器认为不合规',
  no_visit: '作者两小时内没有打开过小程序，机器不能检查',
  no_openid: '不是从小程序来的，机器不能检查',
  no_address: '没有设置对外网址，机器取不到照片',
  no_answer: '机器没有给出结果',
  refused: '机器没有接受检查',
} as const;
export type ContentWhy = keyof typeof WHY_NAMES;

/** What WeChat suggests. `review` is not a yes. */
export const SUGGESTIONS = ['pass', 'review', 'risky'] as const;
export type Suggestion = (typeof SUGGESTIONS)[number];

export const PUBLIC_STATES: readonly ContentState[] = ['pass', 'allowed'];
/** Only what a machine or a person has let through; everything else is for staff and its author. Pure. */
export const isPublic = (state: ContentState): boolean => PUBLIC_STATES.includes(state);

/** What a suggestion leads to. Pure. */
export function afterSuggestion(suggestion: Suggestion): { state: ContentState; why: ContentWhy | null } {
  if (suggestion === 'pass') return { state: 'pass', why: null };
  return suggestion === 'review' ? { state: 'person', why: 'review' } : { state: 'withheld', why: 'risky' };
}

/** The worse of several suggestions, for a text that was asked about in pieces. Pure. */
export const worst = (suggestions: readonly Suggestion[]): Suggestion =>
  SUGGESTIONS[Math.max(0, ...suggestions.map((each) => SUGGESTIONS.indexOf(each)))] ?? 'review';

/** The machine speaks first, or late; what a person has decided it does not change. Pure. */
export const takesSuggestion = (state: ContentState, why: ContentWhy | null): boolean =>
  state === 'new' || state === 'asked' || (state === 'person' && why === 'no_answer');

export type Decision = 'allow' | 'withhold';

/** What a person's decision leads to; null when it is so already. A person may change what was decided before. Pure. */
export function afterDecision(state: ContentState, decision: Decision): ContentState | null {
  const next = decision === 'allow' ? 'allowed' : 'withheld';
  return next === state ? null : next;
}
