/** reported → vouched (by captain or deputy) → certified (by the community); or refused, or withdrawn by the person. */
export const RECORD_STATES = {
  reported: '待队长核对',
  vouched: '待社区认定',
  certified: '已认定',
  refused: '没有认定',
  withdrawn: '已撤回',
} as const;
export type RecordState = keyof typeof RECORD_STATES;
export const RECORD_CODES = Object.keys(RECORD_STATES) as RecordState[];
