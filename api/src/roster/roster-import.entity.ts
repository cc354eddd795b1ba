import { Entity, Index } from 'typeorm';
import { Id, Int, Ref, Str, Time } from '../core/database/columns';

/** A workbook that was taken over; append only. The same key is answered with it, not done again. */
@Entity('roster_import')
@Index('ux_roster_import_key', ['actorId', 'importKey'], { unique: true })
export class RosterImportRun {
  @Id() id!: string;
  @Ref() actorId!: string;
  @Str(64) importKey!: string;
  /** SHA-256 of the file. */
  @Str(64) fileHash!: string;
  @Int() added!: number;
  @Int() moved!: number;
  @Int() ended!: number;
  @Int() changed!: number;
  @Time() at!: Date;
}
