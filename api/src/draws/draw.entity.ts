import { Entity, Index } from 'typeorm';
import { Id, Int, Ref, Str, Time, Version } from '../core/database/columns';
import type { Basis, ClaimState, DrawState } from './states';

/** A draw among those who take part (notice item 16, 参与奖抽奖). What was published of it never changes; see ADR 13. */
@Entity('draw')
@Index('ux_draw_key', ['createdBy', 'createKey'], { unique: true })
@Index('ix_draw_published', ['publishedAt', 'id'])
export class Draw {
  @Id() id!: string;
  @Ref() createdBy!: string;
  @Str(64) createKey!: string;
  @Str(40) name!: string;
  @Str(300) text!: string;
  /** Where prizes are handed over. */
  @Str(100) place!: string;
  @Str(10) basis!: Basis;
  /** Beijing days, both included. */
  @Str(10) fromDay!: string;
  @Str(10) toDay!: string;
  /** How many points entries somebody needs in the period. */
  @Int() minEntries!: number;
  /** The public number of a later day: where it is to be read, and how many digits it has. */
  @Str(200) lateSource!: string;
  @Int() lateDigits!: number;
  /** The Beijing day on which it comes out. */
  @Str(10) lateDay!: string;
  /** How long a winner has, in days. */
  @Int() claimDays!: number;
  @Str(12) state!: DrawState;
  /** AES-256-GCM, from publishing on. */
  @Str(200, { optional: true }) sealedSeed!: string | null;
  @Str(64, { optional: true }) seedHash!: string | null;
  @Str(64, { optional: true }) listHash!: string | null;
  /** How many are on the list. */
  @Int() entries!: number;
  /** In the clear from the draw on. */
  @Str(64, { optional: true }) seed!: string | null;
  @Str(40, { optional: true }) late!: string | null;
  @Time({ optional: true }) publishedAt!: Date | null;
  @Ref({ optional: true }) publishedBy!: string | null;
  @Time({ optional: true }) drawnAt!: Date | null;
  @Ref({ optional: true }) drawnBy!: string | null;
  /** Closed or cancelled. */
  @Time({ optional: true }) endedAt!: Date | null;
  /** Who cancelled it; a draw closes by itself. */
  @Ref({ optional: true }) endedBy!: string | null;
  /** Why it was cancelled. */
  @Str(200, { optional: true }) reason!: string | null;
  @Version() version!: number;
}

/** A kind of prize, in the order in which they are drawn. */
@Entity('draw_prize')
@Index('ux_draw_prize_place', ['drawId', 'place'], { unique: true })
export class DrawPrize {
  @Id() id!: string;
  @Ref() drawId!: string;
  /** 1, 2, 3… */
  @Int() place!: number;
  @Str(40) name!: string;
  @Int() count!: number;
  /** Of the catalogue, whose stock it takes; null: free text. */
  @Ref({ optional: true }) rewardId!: string | null;
}

/** A line of the published list. */
@Entity('draw_entry')
@Index('ux_draw_entry_number', ['drawId', 'number'], { unique: true })
@Index('ux_draw_entry_account', ['drawId', 'accountId'], { unique: true })
@Index('ix_draw_entry_account', ['accountId'])
export class DrawEntry {
  @Id() id!: string;
  @Ref() drawId!: string;
  @Int() number!: number;
  @Ref() accountId!: string;
  /** The account that the commitment names: another one only when two accounts turned out to be one person's. */
  @Ref() committedId!: string;
  @Str(32) salt!: string;
  @Str(64) commitment!: string;
}

/** A prize that a number has won, by drawing or as a runner-up. */
@Entity('draw_claim')
@Index('ux_draw_claim_position', ['drawId', 'position'], { unique: true })
@Index('ux_draw_claim_redemption', ['redemptionId'], { unique: true })
export class DrawClaim {
  @Id() id!: string;
  @Ref() drawId!: string;
  /** Place in the order of the draw, from 1. */
  @Int() position!: number;
  @Int() number!: number;
  @Ref() prizeId!: string;
  /** 0: as drawn; 1, 2: the prize came from somebody who let it lapse. */
  @Int() turn!: number;
  @Ref() redemptionId!: string;
  @Str(12) state!: ClaimState;
  @Time() at!: Date;
}
