import { Entity, Index } from 'typeorm';
import { Flag, Id, Int, Ref, Str, Time, Version } from '../../core/database/columns';
import type { RecordState } from './record-states';

/** A volunteer's own choices; also the row that is locked while time of this person is recorded. */
@Entity('volunteer')
@Index('ux_volunteer_account', ['accountId'], { unique: true })
export class Volunteer {
  @Id() id!: string;
  @Ref() accountId!: string;
  /** Appears in the personal ranking: only when the person wants to. */
  @Flag() rankingOn!: boolean;
  @Str(20, { optional: true }) rankingName!: string | null;
  /** New with each name: what was checked is one name, not the person. */
  @Ref({ optional: true }) rankingNameId!: string | null;
  @Time() updatedAt!: Date;
  @Version() version!: number;
}

/** Time that a person says they served: from a shift's sign-in and sign-out, or told by themselves. */
@Entity('service_record')
@Index('ux_service_record_key', ['accountId', 'reportKey'], { unique: true })
@Index('ix_service_record_account', ['accountId', 'id'])
@Index('ix_service_record_squad', ['squadId', 'state', 'id'])
export class ServiceRecord {
  @Id() id!: string;
  @Ref() accountId!: string;
  @Ref() squadId!: string;
  /** Null: told by the person. */
  @Ref({ optional: true }) shiftId!: string | null;
  /** The client's key, or the shift for time from a shift. */
  @Str(64) reportKey!: string;
  @Str(100) text!: string;
  @Time() startsAt!: Date;
  @Time() endsAt!: Date;
  /** Whole minutes of it that no other record of the person holds. */
  @Int() minutes!: number;
  @Str(10) state!: RecordState;
  /** What the captain vouched for, at most `minutes`. */
  @Int({ optional: true }) vouchedMinutes!: number | null;
  @Ref({ optional: true }) vouchedBy!: string | null;
  @Time({ optional: true }) vouchedAt!: Date | null;
  @Ref({ optional: true }) certifiedBy!: string | null;
  @Time({ optional: true }) certifiedAt!: Date | null;
  /** What the entries add up to: 0 until it is certified. */
  @Int() certifiedMinutes!: number;
  /** How often points were given for it: each correction gives them anew. */
  @Int() awards!: number;
  @Ref({ optional: true }) refusedBy!: string | null;
  @Str(200, { optional: true }) reason!: string | null;
  @Time() createdAt!: Date;
  @Version() version!: number;
}

/** Append only: what was certified, and each correction. Minutes of a record never add up to less than zero. */
@Entity('service_entry')
@Index('ux_service_entry_seq', ['recordId', 'seq'], { unique: true })
@Index('ux_service_entry_key', ['recordId', 'entryKey'], { unique: true })
export class ServiceEntry {
  @Id() id!: string;
  @Ref() recordId!: string;
  @Int() seq!: number;
  @Str(64) entryKey!: string;
  @Int() minutes!: number;
  @Int() totalAfter!: number;
  /** Of a correction. */
  @Str(200, { optional: true }) reason!: string | null;
  @Ref() byId!: string;
  @Time() at!: Date;
}
