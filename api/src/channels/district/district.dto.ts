import { ChoiceField, IdField, TextField } from '../../core/http/fields';

export const EVENT_TYPES = ['acknowledged', 'answered', 'returned'] as const;
export const RESULTS = { fixed: '已处理', not_found: '到场未发现', other: '其他' } as const;
export type Result = keyof typeof RESULTS;

/** What the district platform tells us. Which of the optional fields are needed depends on the type. */
export class DistrictEvent {
  @ChoiceField('类型', EVENT_TYPES)
  type!: (typeof EVENT_TYPES)[number];

  @IdField('转办编号')
  referralId!: string;

  @TextField('区平台编号', { min: 1, max: 40, optional: true, description: 'for acknowledged' })
  outsideNumber?: string;

  @ChoiceField('结果', Object.keys(RESULTS), { optional: true, description: 'for answered' })
  result?: Result;

  @TextField('答复', { min: 1, max: 2000, optional: true, description: 'for answered' })
  text?: string;

  @TextField('退回理由', { min: 1, max: 2000, optional: true, description: 'for returned' })
  reason?: string;
}
