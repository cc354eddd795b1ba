/** 初报 within the hour, 续报 whenever something is new, 终报 at the end; one line of reports a case. */
export const UPWARD_KINDS = { first: '初报', continued: '续报', final: '终报' } as const;
export type UpwardKind = keyof typeof UPWARD_KINDS;
export type NextKind = Exclude<UpwardKind, 'first'>;
export const NEXT_KINDS: readonly NextKind[] = ['continued', 'final'];

export interface Numbered {
  /** From 1 for each case. */
  sequence: number;
  kind: UpwardKind;
  sentAt: Date | null;
}

/** "初报", "续报（第 2 次）", "终报". The first report has sequence 1, so the first continued one has 2. */
export const upwardName = ({ kind, sequence }: Pick<Numbered, 'kind' | 'sequence'>): string =>
  kind === 'continued' ? `续报（第 ${sequence - 1} 次）` : UPWARD_KINDS[kind];

/**
 * What may be begun after the latest report: nothing before the first was sent or after a final one was. A further
 * report that was begun and not sent yet can be drafted anew, as either kind. Pure.
 */
export function nextKinds(latest: Numbered | null): readonly NextKind[] {
  if (!latest) return [];
  if (latest.sentAt !== null) return latest.kind === 'final' ? [] : NEXT_KINDS;
  return latest.sequence === 1 ? [] : NEXT_KINDS;
}
