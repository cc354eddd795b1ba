import { Entity, Index } from 'typeorm';
import { Id, LongText, Ref, Str, Time, Version } from '../core/database/columns';

/** The report of a major or sudden event to the superior environmental authority (notice, item 5). */
@Entity('upward_report')
@Index('ux_upward_report_tip', ['tipId'], { unique: true })
export class UpwardReport {
  @Id() id!: string;
  @Ref() tipId!: string;
  @LongText() text!: string;
  @Ref() savedBy!: string;
  @Time() savedAt!: Date;
  @Version() version!: number;
  @Str(60, { optional: true }) sentTo!: string | null;
  @Time({ optional: true }) sentAt!: Date | null;
  @Ref({ optional: true }) sentBy!: string | null;
  /** The grid for which the sender acted; shown instead of a name. */
  @Ref({ optional: true }) sentByGridId!: string | null;
  /** How: phone, fax, platform, with whom one spoke. */
  @Str(200, { optional: true }) channelNote!: string | null;
  @Str(64, { optional: true }) sendKey!: string | null;
}
