import { Entity, Index } from 'typeorm';
import { Id, Int, Ref, Str, Time, Version } from '../../core/database/columns';

export type PenaltyState = 'imposed' | 'appealed' | 'upheld' | 'reversed';

/** Points taken away for a proven malicious report: a person decides, and another one on the appeal. */
@Entity('points_penalty')
@Index('ux_points_penalty_tip', ['tipId'], { unique: true })
@Index('ix_points_penalty_state', ['state', 'id'])
export class PointsPenalty {
  @Id() id!: string;
  @Ref() tipId!: string;
  @Str(20) tipNumber!: string;
  /** The reporter; never shown to staff. */
  @Ref() accountId!: string;
  @Str(20) state!: PenaltyState;
  /** What was taken: less than the rule says when there was less. */
  @Int() amount!: number;
  @Str(500) reason!: string;
  @Ref() imposedBy!: string;
  @Time() imposedAt!: Date;
  @Str(500, { optional: true }) appeal!: string | null;
  @Ref({ optional: true }) decidedBy!: string | null;
  @Str(500, { optional: true }) decision!: string | null;
  @Time({ optional: true }) decidedAt!: Date | null;
  @Version() version!: number;
}
