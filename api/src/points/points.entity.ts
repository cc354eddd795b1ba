import { Entity, Index } from 'typeorm';
import { Id, Int, LongText, Ref, Str, Time, Version } from '../core/database/columns';
import type { LedgerAccountKind } from './ledger/accounts';

/** An account of the points ledger. `balance` repeats what the entries say, for reading; a check compares. */
@Entity('ledger_account')
@Index('ux_ledger_account_owner', ['kind', 'ownerId'], { unique: true })
export class LedgerAccount {
  @Id() id!: string;
  @Str(20) kind!: LedgerAccountKind;
  /** The person or squad; the kind itself for the house's own accounts. */
  @Str(26) ownerId!: string;
  @Int() balance!: number;
  /** How many entries it has: the last one's `seq`. */
  @Int() entries!: number;
  @Version() version!: number;
  /** What was earned on the Beijing day and in the month named beside it, for the caps: kept here, under the row's lock. */
  @Str(10, { optional: true }) day!: string | null;
  @Int() dayEarned!: number;
  @Str(7, { optional: true }) month!: string | null;
  @Int() monthEarned!: number;
}

/** One posting: at least two entries that add up to zero. Once per (rule, subject), whatever is repeated. */
@Entity('ledger_posting')
@Index('ux_ledger_posting_subject', ['ruleCode', 'subjectId'], { unique: true })
export class LedgerPosting {
  @Id() id!: string;
  /** A rule of `points_rule`, or one of the ledger's own kinds of posting. */
  @Str(30) ruleCode!: string;
  /** The version of the rule that was applied. */
  @Ref({ optional: true }) ruleId!: string | null;
  @Str(64) subjectId!: string;
  @Ref({ optional: true }) tipId!: string | null;
  @Str(200) memo!: string;
  /** How the number came about, in Chinese. */
  @Str(200, { optional: true }) detail!: string | null;
  /** The person who decided it, where it was not a rule alone. */
  @Ref({ optional: true }) byId!: string | null;
  @Time() at!: Date;
}

/**
 * Append only. Positive raises the account's balance. An entry of a person repeats what its posting says, for the statement:
 * neither ever changes, and the check compares them.
 */
@Entity('ledger_entry')
@Index('ux_ledger_entry_seq', ['accountId', 'seq'], { unique: true })
@Index('ix_ledger_entry_account', ['accountId', 'id'])
@Index('ix_ledger_entry_posting', ['postingId'])
export class LedgerEntry {
  @Id() id!: string;
  @Ref() postingId!: string;
  @Ref() accountId!: string;
  /** 1, 2, 3, … within the account, without a gap. */
  @Int() seq!: number;
  @Int() amount!: number;
  @Int() balanceAfter!: number;
  @Time() at!: Date;
  @Str(30, { optional: true }) ruleCode!: string | null;
  @Str(64, { optional: true }) subjectId!: string | null;
  @Ref({ optional: true }) tipId!: string | null;
  @Str(200, { optional: true }) memo!: string | null;
}

/** Points of a person that came together and expire together. What is left of all lots is the person's balance. */
@Entity('ledger_lot')
@Index('ix_ledger_lot_account', ['accountId', 'expiresAt', 'id'])
@Index('ix_ledger_lot_expiry', ['expiresAt', 'remaining'])
export class LedgerLot {
  @Id() id!: string;
  /** The ledger account. */
  @Ref() accountId!: string;
  @Ref() postingId!: string;
  @Int() amount!: number;
  @Int() remaining!: number;
  @Time() expiresAt!: Date;
  @Time({ optional: true }) noticedAt!: Date | null;
}

/** What a posting took from a lot, so that a release can give it back with its date. Append only. */
@Entity('ledger_lot_use')
@Index('ix_ledger_lot_use_posting', ['postingId'])
export class LedgerLotUse {
  @Id() id!: string;
  @Ref() postingId!: string;
  @Ref() lotId!: string;
  @Int() amount!: number;
}

/** A rule for points, dated: a change is a new row that starts when the old one ends. `terms` is JSON, whole numbers. */
@Entity('points_rule')
@Index('ux_points_rule_code_from', ['code', 'validFrom'], { unique: true })
export class PointsRule {
  @Id() id!: string;
  @Str(30) code!: string;
  @Str(40) name!: string;
  @Str(200) text!: string;
  @LongText() terms!: string;
  @Time() validFrom!: Date;
  @Time({ optional: true }) validTo!: Date | null;
  /** Null: a default of the product. */
  @Ref({ optional: true }) createdBy!: string | null;
  @Str(200, { optional: true }) reason!: string | null;
}

/** A verified outcome that a rule was asked about: with its facts, so that another version can be tried on it. */
@Entity('points_claim')
@Index('ux_points_claim_subject', ['ruleCode', 'subjectId'], { unique: true })
@Index('ix_points_claim_at', ['at', 'id'])
export class PointsClaim {
  @Id() id!: string;
  @Str(30) ruleCode!: string;
  @Ref() ruleId!: string;
  @Str(64) subjectId!: string;
  /** The person. */
  @Ref() accountId!: string;
  @LongText() facts!: string;
  @Int() amount!: number;
  @Time() at!: Date;
}
