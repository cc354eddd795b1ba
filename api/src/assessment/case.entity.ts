import { Entity, Index } from 'typeorm';
import { Flag, Id, Ref, Str, Time } from '../core/database/columns';
import type { OutcomeKind } from './outcome';
import type { IndicatorCode } from './rules/indicators';

/** An outcome as it was when the period was computed: what happens to the case later does not move the score. */
@Entity('assessment_case')
@Index('ix_assessment_case_line', ['periodId', 'unitId', 'indicator', 'id'])
@Index('ux_assessment_case', ['periodId', 'indicator', 'unitId', 'kind', 'subjectId'], { unique: true })
export class AssessmentCase {
  @Id() id!: string;
  @Ref() periodId!: string;
  /** The unit whose it was itself; a community's score also counts those of its grids. */
  @Ref() unitId!: string;
  @Str(20) indicator!: IndicatorCode;
  @Str(20) kind!: OutcomeKind;
  @Str(80) subjectId!: string;
  @Str(100) label!: string;
  @Time() at!: Date;
  @Flag() good!: boolean;
  /** The appeal through which it no longer counts. */
  @Ref({ optional: true }) excludedBy!: string | null;
}
