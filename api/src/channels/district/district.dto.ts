import { ChoiceField, IdField, TextField } from '../../core/http/fields';
import { type Outcome, OUTCOMES } from '../../tips';

export const EVENT_TYPES = ['acknowledged', 'answered', 'returned'] as const;

/** What the district platform tells us. Which of the optional fields are needed depends on the type. */
export class DistrictEvent {
  @ChoiceField('类型', EVENT_TYPES)
  type!: (typeof EVENT_TYPES)[number];

  @IdField('转办编号')
  referralId!: string;

  @TextField('区平台编号', { min: 1, max: 40, optional: true, description: 'for acknowledged' })
  outsideNumber?: string;

  @ChoiceField('结果', OUTCOMES.map(({ code }) => code), {
    optional: true,
    description: 'for answered: the outcome of the case',
  })
  result?: Outcome;

  @TextField('答复', { min: 1, max: 2000, optional: true, description: 'for answered' })
  text?: string;

  @TextField('退回理由', { min: 1, max: 2000, optional: true, description: 'for returned' })
  reason?: string;
}
