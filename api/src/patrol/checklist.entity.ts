import { Entity, Index } from 'typeorm';
import { Id, Int, LongText, Ref, Str, Time } from '../core/database/columns';
import type { Cycle } from '../core/calendar/frequency';

/**
 * One line of the task list (任务清单; notice, item 4) as it was for a time: a change ends one row and starts the
 * next, on the day after, so that what fell due before stays as it was.
 */
@Entity('checklist_item')
@Index('ux_checklist_item_current', ['currentLineId'], { unique: true })
@Index('ux_checklist_item_key', ['createKey'], { unique: true })
@Index('ix_checklist_item_line', ['lineId', 'id'])
export class ChecklistItem {
  @Id() id!: string;
  /** The same for all versions of one line. */
  @Ref() lineId!: string;
  /** The line while this version is the last one and not ended, else null. */
  @Ref({ optional: true }) currentLineId!: string | null;
  @Str(40) title!: string;
  /** What is right (标准). */
  @Str(300) standard!: string;
  /** Codes of the categories it covers, separated by commas. */
  @Str(300) categoryCodes!: string;
  @Str(10) cycle!: Cycle;
  @Int() times!: number;
  /** Grids or communities it is for, separated by commas; '' for all. */
  @LongText() gridIds!: string;
  /** Beijing days: the first on which it holds, and the one from which it does not. */
  @Str(10) fromDay!: string;
  @Str(10, { optional: true }) toDay!: string | null;
  @Int() position!: number;
  /** Null: the product's default. */
  @Ref({ optional: true }) createdBy!: string | null;
  @Str(64) createKey!: string;
  @Time() createdAt!: Date;
  @Ref({ optional: true }) endedBy!: string | null;
}

/** A scheduled check that was done; once for a line, grid and day. */
@Entity('patrol_check')
@Index('ux_patrol_check_day', ['lineId', 'gridId', 'day'], { unique: true })
@Index('ux_patrol_check_key', ['byId', 'createKey'], { unique: true })
@Index('ix_patrol_check_grid', ['gridId', 'day'])
@Index('ix_patrol_check_at', ['at'])
export class PatrolCheck {
  @Id() id!: string;
  @Ref() lineId!: string;
  @Ref() itemId!: string;
  @Ref() gridId!: string;
  /** Beijing day. */
  @Str(10) day!: string;
  /** clear: nothing was found. finding: it led to one. */
  @Str(8) result!: 'clear' | 'finding';
  @Ref() byId!: string;
  @Str(64) createKey!: string;
  /** When it was done, as the phone says. */
  @Time() at!: Date;
  /** When it arrived: a phone without a network sends later. */
  @Time() receivedAt!: Date;
}
