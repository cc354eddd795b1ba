import { Entity, Index } from 'typeorm';
import { Id, LongText, Ref, Str, Time, Version } from '../core/database/columns';

/** The monthly bulletin (通报) on how the grids did (notice, item 11). A month has one. */
@Entity('bulletin')
@Index('ux_bulletin_month', ['month'], { unique: true })
export class Bulletin {
  @Id() id!: string;
  /** Beijing, 'YYYY-MM'. */
  @Str(7) month!: string;
  @Str(60) title!: string;
  @LongText() text!: string;
  /** JSON of BulletinFigures, as they were when it was published; null before. */
  @LongText({ optional: true }) figures!: string | null;
  @Ref() createdBy!: string;
  @Ref({ optional: true }) publishedBy!: string | null;
  @Time({ optional: true }) publishedAt!: Date | null;
  @Version() version!: number;
  @Time() createdAt!: Date;
}

/** A correction (更正) of a published bulletin: added, never written over. */
@Entity('bulletin_note')
@Index('ux_bulletin_note_key', ['bulletinId', 'noteKey'], { unique: true })
export class BulletinNote {
  @Id() id!: string;
  @Ref() bulletinId!: string;
  @Str(64) noteKey!: string;
  @Ref() authorId!: string;
  @Str(500) text!: string;
  @Time() at!: Date;
}

/** Somebody on a seat has opened it. */
@Entity('bulletin_read')
@Index('ux_bulletin_read', ['bulletinId', 'accountId'], { unique: true })
export class BulletinRead {
  @Id() id!: string;
  @Ref() bulletinId!: string;
  @Ref() accountId!: string;
  @Time() at!: Date;
}
