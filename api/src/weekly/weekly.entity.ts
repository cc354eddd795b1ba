import { Entity, Index } from 'typeorm';
import { Flag, Id, Int, LongText, Ref, Str, Time, Version } from '../core/database/columns';

/**
 * A weekly report (周报; notice, item 6) of a community, or the roll-up of the subdistrict. The row is made when the
 * week is opened; once `sentAt` is set, nothing of it changes any more.
 */
@Entity('weekly_report')
@Index('ux_weekly_report_week', ['gridId', 'week'], { unique: true })
@Index('ix_weekly_report_week', ['week', 'level'])
@Index('ix_weekly_report_due', ['dueAt'])
export class WeeklyReport {
  @Id() id!: string;
  /** 1 the subdistrict's roll-up, 2 a community's report. */
  @Int() level!: number;
  @Ref() gridId!: string;
  /** The Friday on which the week begins, 'YYYY-MM-DD' in Beijing. */
  @Str(10) week!: string;
  /** Null: the roll-up has no hour. */
  @Time({ optional: true }) dueAt!: Date | null;
  /** JSON of Texts; null: not edited, drafted anew whenever it is looked at. */
  @LongText({ optional: true }) texts!: string | null;
  /** JSON of Content, as of the sending. */
  @LongText({ optional: true }) content!: string | null;
  /** Nothing happened: 零报告. */
  @Flag() zero!: boolean;
  @Time({ optional: true }) sentAt!: Date | null;
  @Ref({ optional: true }) sentBy!: string | null;
  @Str(64, { optional: true }) sendKey!: string | null;
  @Version() version!: number;
}

/** What was added to a report after it was sent: a correction in words, or the system's figures of the whole week. */
@Entity('weekly_addendum')
@Index('ux_weekly_addendum_key', ['reportId', 'addKey'], { unique: true })
export class WeeklyAddendum {
  @Id() id!: string;
  @Ref() reportId!: string;
  @Str(64) addKey!: string;
  @Str(20) kind!: AddendumKind;
  /** Null: the system. */
  @Ref({ optional: true }) authorId!: string | null;
  @Str(2000) text!: string;
  /** JSON of Content of the whole week; of the kind `week_end` only. */
  @LongText({ optional: true }) content!: string | null;
  @Time() at!: Date;
}

/** correction: 补充说明; week_end: the figures up to Thursday 24:00 of a report that was sent before. */
export type AddendumKind = 'correction' | 'week_end';

/** A case that a frozen report counts, so that its figures open the same cases for ever. */
@Entity('weekly_case')
@Index('ux_weekly_case', ['ownerId', 'tipId'], { unique: true })
export class WeeklyCase {
  @Id() id!: string;
  /** The report, or the addendum with the figures of the whole week. */
  @Ref() ownerId!: string;
  @Ref() tipId!: string;
  @Ref({ optional: true }) gridId!: string | null;
  @Str(40) categoryCode!: string;
  @Str(20) source!: string;
  @Str(30, { optional: true }) refusalReason!: string | null;
  /** Names of the figures, each between commas: `,received,open,`. */
  @Str(300) figures!: string;
}
