import { Entity, Index } from 'typeorm';
import { Id, Int, LongText, Ref, Str, Time, Version } from '../core/database/columns';
import type { UpwardKind } from './upward-kinds';

/** A report of a major or sudden event to the superior environmental authority (notice, item 5); numbered in a case. */
@Entity('upward_report')
@Index('ux_upward_report_tip', ['tipId', 'sequence'], { unique: true })
@Index('ux_upward_report_key', ['tipId', 'createKey'], { unique: true })
export class UpwardReport {
  @Id() id!: string;
  @Ref() tipId!: string;
  /** 1 is the first report (初报). */
  @Int() sequence!: number;
  @Str(10) kind!: UpwardKind;
  /** Client-made, of the request that began or last drafted it; null for the first report. */
  @Str(64, { optional: true }) createKey!: string | null;
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
