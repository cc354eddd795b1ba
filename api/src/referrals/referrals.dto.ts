import { ChoiceField, IdField, NumberField, Out, OutTime, TextField } from '../core/http/fields';
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

export class ChaseBody {
  @NumberField('催办次数', {
    min: 0,
    max: 100_000,
    integer: true,
    description: 'as the page shows it; when it was asked since, nothing is done',
  })
  chases!: number;
}

export class ReferralView {
  @Out('string') id!: string;
  @Out('string') tipId!: string;
  @Out('string') tipNumber!: string;
  @Out('integer') attempt!: number;
  @Out('string', { enum: REFERRAL_STATES, enumName: 'ReferralState' }) state!: ReferralState;
  @Out('string') stateName!: string;
  @Out('boolean', { description: 'the district owes an answer' }) open!: boolean;
  @Out('string') reason!: string;
  @Out('string', { nullable: true }) outsideNumber!: string | null;
  @OutTime() referredAt!: string;
  @OutTime({ nullable: true }) sentAt!: string | null;
  @OutTime({ nullable: true }) acknowledgedAt!: string | null;
  @Out('integer', { description: 'whole days since it was referred, until its answer' }) days!: number;
  @OutTime() dueAt!: string;
  @Out('boolean') overdue!: boolean;
  @Out('integer') chases!: number;
  @OutTime({ nullable: true }) lastChasedAt!: string | null;
  /** null when no answer is owed */
  @OutTime({ nullable: true }) nextChaseAt!: string | null;
  @Out('boolean', { description: 'may be asked now, by hand' }) canChase!: boolean;
  @Out('boolean', { description: 'a platform is connected; otherwise the office hands cases over' })
  connected!: boolean;
  @OutTime({ nullable: true }) answeredAt!: string | null;
  @Out('string', { nullable: true }) outcomeName!: string | null;
  @Out('string', { nullable: true }) answerText!: string | null;
}

export class ReferralPage {
  @Out(() => [ReferralView]) items!: ReferralView[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
