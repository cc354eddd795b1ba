import { Entity, Index } from 'typeorm';
import { Id, Int, Real, Ref, Str, Time, Version } from '../../core/database/columns';
import type { PlaceState } from './places';
import type { How, Proof } from './proof';

/** A shift of a squad (志愿服务活动): a place, a time and how many people are wanted. */
@Entity('squad_shift')
@Index('ux_squad_shift_key', ['createdBy', 'createKey'], { unique: true })
@Index('ix_squad_shift_squad', ['squadId', 'startsAt'])
export class SquadShift {
  @Id() id!: string;
  @Ref() squadId!: string;
  @Ref() createdBy!: string;
  @Str(64) createKey!: string;
  @Str(30) title!: string;
  @Str(60) placeText!: string;
  /** Degrees, GCJ-02. */
  @Real() lng!: number;
  @Real() lat!: number;
  /** The level-3 grid around it; null outside of all. */
  @Ref({ optional: true }) gridId!: string | null;
  @Time() startsAt!: Date;
  @Time() endsAt!: Date;
  /** How many people it needs; more wait. */
  @Int() size!: number;
  @Str(200) note!: string;
  @Str(6) proof!: Proof;
  /** Six digits that the captain shows on site. */
  @Str(6) code!: string;
  @Time() createdAt!: Date;
  @Time({ optional: true }) cancelledAt!: Date | null;
  @Str(100, { optional: true }) cancelReason!: string | null;
  @Version() version!: number;
}

/** One person on one shift: signed up, waiting or dropped out, and when they came and went. No position is kept. */
@Entity('shift_person')
@Index('ux_shift_person', ['shiftId', 'accountId'], { unique: true })
@Index('ix_shift_person_account', ['accountId', 'id'])
export class ShiftPerson {
  @Id() id!: string;
  @Ref() shiftId!: string;
  @Ref() accountId!: string;
  @Str(8) state!: PlaceState;
  /** Of the last signing up; who waits moves up in this order. */
  @Time() signedUpAt!: Date;
  /** Wrong codes entered; after too many only the captain can sign in. */
  @Int() wrongCodes!: number;
  @Time({ optional: true }) inAt!: Date | null;
  @Str(10, { optional: true }) inHow!: How | null;
  /** Distance to the shift's place, in tens of metres. */
  @Int({ optional: true }) inMetres!: number | null;
  @Time({ optional: true }) outAt!: Date | null;
  @Str(10, { optional: true }) outHow!: How | null;
  @Int({ optional: true }) outMetres!: number | null;
  /** Who entered the times by hand, and why. */
  @Ref({ optional: true }) handBy!: string | null;
  @Str(100, { optional: true }) handNote!: string | null;
  @Version() version!: number;
}
