import { Entity, Index } from 'typeorm';
import { Id, Int, Real, Ref, Str, Time, Version } from '../core/database/columns';
import type { FindingKind, FindingState } from './finding';

/** What a patrol found (notice, items 4 and 7) and what was done about it. */
@Entity('patrol_finding')
@Index('ux_patrol_finding_key', ['byId', 'createKey'], { unique: true })
@Index('ix_patrol_finding_grid', ['gridId', 'id'])
@Index('ix_patrol_finding_state', ['state', 'rectifyBy'])
@Index('ix_patrol_finding_found', ['foundAt'])
export class PatrolFinding {
  @Id() id!: string;
  @Ref() byId!: string;
  @Str(64) createKey!: string;
  /** SHA-256 of what was sent: the same key with other content is refused. */
  @Str(64) bodyHash!: string;
  /** The grid of the place, or of the finder's seat when the place is not theirs. */
  @Ref() gridId!: string;
  @Str(12) kind!: FindingKind;
  @Str(12) state!: FindingState;
  @Str(30) categoryCode!: string;
  @Str(500) text!: string;
  @Str(100) placeText!: string;
  /** Degrees, GCJ-02. */
  @Real() lng!: number;
  @Real() lat!: number;
  /** As the phone says; and when it arrived. */
  @Time() foundAt!: Date;
  @Time() receivedAt!: Date;
  /** The line of the task list that led to it. */
  @Ref({ optional: true }) lineId!: string | null;
  @Ref({ optional: true }) sourceId!: string | null;
  /** Told to rectify: the unit that was told, and the end of the last day for it. */
  @Str(60, { optional: true }) told!: string | null;
  @Time({ optional: true }) rectifyBy!: Date | null;
  @Time({ optional: true }) remindedAt!: Date | null;
  @Time({ optional: true }) recheckedAt!: Date | null;
  @Ref({ optional: true }) recheckedBy!: string | null;
  @Str(200, { optional: true }) recheckNote!: string | null;
  @Ref({ optional: true }) tipId!: string | null;
  @Str(20, { optional: true }) tipNumber!: string | null;
  @Time({ optional: true }) undoneAt!: Date | null;
  @Version() version!: number;
}

@Entity('patrol_finding_media')
@Index('ix_patrol_finding_media', ['findingId', 'stage', 'position'])
export class PatrolFindingMedia {
  @Id() id!: string;
  @Ref() findingId!: string;
  @Ref() mediaId!: string;
  @Str(8) stage!: 'found' | 'recheck';
  @Int() position!: number;
}
