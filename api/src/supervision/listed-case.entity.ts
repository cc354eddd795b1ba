import { Entity, Index } from 'typeorm';
import { Flag, Id, Int, LongText, Ref, Str, Time, Version } from '../core/database/columns';
import type { ListedAction, ListedState } from './listed-moves';

/** A case under special supervision (挂牌督办; notice, safeguards 三). */
@Entity('listed_case')
@Index('ux_listed_case_number', ['number'], { unique: true })
@Index('ux_listed_case_key', ['proposedBy', 'createKey'], { unique: true })
@Index('ix_listed_case_grid', ['gridId', 'id'])
// For the reminders.
@Index('ix_listed_case_deadline', ['deadline', 'id'])
@Index('ix_listed_case_department', ['responsibleDepartmentId', 'id'])
export class ListedCase {
  @Id() id!: string;
  /** DB2026-001, drawn when it is issued: a proposal that is declined uses no number. */
  @Str(20, { optional: true }) number!: string | null;
  /** Null: proposed by the system (time limit exceeded twice). */
  @Ref({ optional: true }) proposedBy!: string | null;
  @Str(64, { optional: true }) createKey!: string | null;
  @Str(64, { optional: true }) bodyHash!: string | null;
  /** Why it was proposed. */
  @Str(500) reason!: string;
  /** 1 subdistrict, 2 community. */
  @Int() issuingLevel!: number;
  @Ref({ optional: true }) issuedBy!: string | null;
  @Time({ optional: true }) issuedAt!: Date | null;
  /** What has to be put right. */
  @Str(1000) requirement!: string;
  /** Whose scope it is in; null: the subdistrict's triage. */
  @Ref({ optional: true }) gridId!: string | null;
  @Ref({ optional: true }) responsibleGridId!: string | null;
  /** A department whose people act on it like those of a responsible grid. */
  @Ref({ optional: true }) responsibleDepartmentId!: string | null;
  /** Another unit or person, for staff only. */
  @Str(60, { optional: true }) responsibleText!: string | null;
  @Time({ optional: true }) deadline!: Date | null;
  /** The deadline asked for, while an extension is being decided. */
  @Time({ optional: true }) askedDeadline!: Date | null;
  @Flag() extended!: boolean;
  @Str(20) state!: ListedState;
  @Version() version!: number;
  @Ref({ optional: true }) completedBy!: string | null;
  @Ref({ optional: true }) checkedBy!: string | null;
  @Time() createdAt!: Date;
  @Time() updatedAt!: Date;
  @Time({ optional: true }) endedAt!: Date | null;
}

/** A tip that a listed case is about. */
@Entity('listed_case_tip')
@Index('ux_listed_case_tip', ['listedCaseId', 'tipId'], { unique: true })
@Index('ux_listed_case_tip_open', ['openTipId'], { unique: true })
@Index('ix_listed_case_tip_tip', ['tipId', 'listedCaseId'])
export class ListedCaseTip {
  @Id() id!: string;
  @Ref() listedCaseId!: string;
  @Ref() tipId!: string;
  /** The tip's id until the case has ended: a tip is in one open listed case at most. */
  @Ref({ optional: true }) openTipId!: string | null;
}

/** One line of the register: progress, extension, site check, decision. Append only. */
@Entity('listed_case_entry')
@Index('ux_listed_case_entry_key', ['listedCaseId', 'moveKey'], { unique: true })
@Index('ix_listed_case_entry_case', ['listedCaseId', 'id'])
export class ListedCaseEntry {
  @Id() id!: string;
  @Ref() listedCaseId!: string;
  @Str(64) moveKey!: string;
  @Str(20) action!: ListedAction;
  @Str(20) toState!: ListedState;
  /** Null: the system. */
  @Ref({ optional: true }) actorId!: string | null;
  /** The grid for which the actor acted; shown instead of a name. */
  @Ref({ optional: true }) actorGridId!: string | null;
  /** The department for which the actor acted; shown before the grid. */
  @Ref({ optional: true }) actorDepartmentId!: string | null;
  @LongText({ optional: true }) note!: string | null;
  /** The deadline that was set, asked for or granted with this line. */
  @Time({ optional: true }) deadline!: Date | null;
  @Time() at!: Date;
}

@Entity('listed_case_media')
@Index('ix_listed_case_media_case', ['listedCaseId', 'entryId', 'position'])
export class ListedCaseMedia {
  @Id() id!: string;
  @Ref() listedCaseId!: string;
  @Ref() entryId!: string;
  @Ref() mediaId!: string;
  @Int() position!: number;
}

/** The last number drawn in a year; `id` is the year in Beijing. */
@Entity('listed_case_number')
export class ListedCaseNumber {
  @Id() id!: string;
  @Int() lastNumber!: number;
}
