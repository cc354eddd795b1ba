import { Entity, Index } from 'typeorm';
import { Id, Int, LongText, Ref, Str, Time, Version } from '../core/database/columns';
import type { FindingAction, FindingState } from './finding-moves';

/** One round of inspection (督查) by the 督察室 or 长效办 (notice, item 11). */
@Entity('inspection')
@Index('ux_inspection_key', ['createdBy', 'createKey'], { unique: true })
export class Inspection {
  @Id() id!: string;
  @Ref() createdBy!: string;
  @Str(64) createKey!: string;
  @Str(64) bodyHash!: string;
  @Str(60) topic!: string;
  /** Beijing day. */
  @Str(10) heldOn!: string;
  /** Who inspected, as it stands in the record: units, not accounts. */
  @Str(200) inspectors!: string;
  /** JSON of grid ids: the communities and grids that were visited. */
  @LongText() visited!: string;
  @LongText({ optional: true }) summary!: string | null;
  @Version() version!: number;
  @Time() createdAt!: Date;
}

/** What was found and has to be put right by a day. */
@Entity('inspection_finding')
@Index('ux_inspection_finding_key', ['inspectionId', 'createKey'], { unique: true })
@Index('ix_inspection_finding_unit', ['unitId', 'state', 'id'])
@Index('ix_inspection_finding_due', ['dueAt', 'state'])
export class InspectionFinding {
  @Id() id!: string;
  @Ref() inspectionId!: string;
  @Str(64) createKey!: string;
  @Str(64) bodyHash!: string;
  /** The community or grid that has to correct it. */
  @Ref() unitId!: string;
  @Str(500) text!: string;
  @Str(100) placeText!: string;
  @Str(12) state!: FindingState;
  /** End of the last day, UTC. */
  @Time() dueAt!: Date;
  /** When the correction that stands was reported; null again when it was sent back. */
  @Time({ optional: true }) correctedAt!: Date | null;
  @Ref({ optional: true }) correctedBy!: string | null;
  @Version() version!: number;
  @Time() createdAt!: Date;
}

/** One line of a finding's record; append only. */
@Entity('inspection_entry')
@Index('ux_inspection_entry_key', ['findingId', 'moveKey'], { unique: true })
export class InspectionEntry {
  @Id() id!: string;
  @Ref() findingId!: string;
  /** Client-made, so that a repeat is answered; of reminders: which one. */
  @Str(64) moveKey!: string;
  @Str(12) action!: FindingAction;
  /** null: the system. */
  @Ref({ optional: true }) actorId!: string | null;
  @Ref({ optional: true }) actorGridId!: string | null;
  @LongText({ optional: true }) note!: string | null;
  /** The day that was set by this step, UTC. */
  @Time({ optional: true }) dueAt!: Date | null;
  @Time() at!: Date;
}

@Entity('inspection_media')
@Index('ix_inspection_media_finding', ['findingId', 'entryId', 'position'])
export class InspectionMedia {
  @Id() id!: string;
  @Ref() findingId!: string;
  @Ref() entryId!: string;
  @Ref() mediaId!: string;
  @Int() position!: number;
}
