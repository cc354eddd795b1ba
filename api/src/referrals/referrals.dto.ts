import { ChoiceField, IdField, Out, OutTime, TextField } from '../core/http/fields';
import { PageQuery } from '../core/http/page';
import { REFERRAL_STATES, type ReferralState } from './referral.entity';

export class ReferralQuery extends PageQuery {
  @ChoiceField('范围', ['open', 'all'], { optional: true })
  which: 'open' | 'all' = 'open';

  @IdField('举报', { optional: true })
  tipId?: string;
}

export class ReferralId {
  @IdField('编号')
  id!: string;
}

export class NumberBody {
  @TextField('区平台编号', { min: 1, max: 40 })
  outsideNumber!: string;
}

export class ReferralView {
  @Out('string') id!: string;
  @Out('string') tipId!: string;
  @Out('string') tipNumber!: string;
  @Out('integer') attempt!: number;
  @Out('string', { enum: REFERRAL_STATES, enumName: 'ReferralState' }) state!: ReferralState;
  @Out('string') stateName!: string;
  @Out('string') reason!: string;
  @Out('string', { nullable: true }) outsideNumber!: string | null;
  @OutTime() referredAt!: string;
  @OutTime({ nullable: true }) sentAt!: string | null;
  @Out('integer', { description: 'whole days since it was referred, until its answer' }) days!: number;
  @OutTime() dueAt!: string;
  @Out('boolean') overdue!: boolean;
  @Out('integer') chases!: number;
  @OutTime({ nullable: true }) lastChasedAt!: string | null;
  @OutTime({ nullable: true }) answeredAt!: string | null;
  @Out('string', { nullable: true }) answerText!: string | null;
}

export class ReferralPage {
  @Out(() => [ReferralView]) items!: ReferralView[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
