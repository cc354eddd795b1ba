import { Entity, Index } from 'typeorm';
import { Id, Int, LongText, Real, Ref, Str, Time, Version } from '../core/database/columns';
import type { PeriodKind, PeriodState } from './rules/period';

/** Everything by which periods are assessed (`Terms`); a change is a new version, and none is ever changed. */
@Entity('assessment_terms')
@Index('ux_assessment_terms_key', ['createdBy', 'createKey'], { unique: true })
export class AssessmentTerms {
  @Id() id!: string;
  @LongText() terms!: string;
  @Str(200) reason!: string;
  @Ref() createdBy!: string;
  @Str(64) createKey!: string;
  @Time() createdAt!: Date;
}

/** A month or quarter that is assessed. Opened before it begins; from its beginning its terms are frozen. */
@Entity('assessment_period')
@Index('ux_assessment_period_start', ['kind', 'startsAt'], { unique: true })
@Index('ix_assessment_period_state', ['state', 'endsAt'])
export class AssessmentPeriod {
  @Id() id!: string;
  @Str(10) kind!: PeriodKind;
  /** 2026年11月, 2026年第四季度. */
  @Str(20) name!: string;
  @Time() startsAt!: Date;
  /** The first instant after it. */
  @Time() endsAt!: Date;
  @Ref() termsId!: string;
  @Str(10) state!: PeriodState;
  @Version() version!: number;
  @Ref() openedBy!: string;
  @Time() openedAt!: Date;
  @Time({ optional: true }) computedAt!: Date | null;
  /** Until when lines can be appealed. */
  @Time({ optional: true }) appealsUntil!: Date | null;
  @Time({ optional: true }) settledAt!: Date | null;
  @Time({ optional: true }) publishedAt!: Date | null;
  @Ref({ optional: true }) publishedBy!: string | null;
}

/** The score of a unit in a period: frozen when it was computed, changed only by decided appeals. */
@Entity('assessment_score')
@Index('ux_assessment_score_unit', ['periodId', 'unitId'], { unique: true })
export class AssessmentScore {
  @Id() id!: string;
  @Ref() periodId!: string;
  @Ref() unitId!: string;
  @Int() level!: number;
  /** As it was computed first; null: too few outcomes. */
  @Real({ optional: true }) firstTotal!: number | null;
  @Real({ optional: true }) total!: number | null;
  /** JSON of `Line`s. */
  @LongText() lines!: string;
}
