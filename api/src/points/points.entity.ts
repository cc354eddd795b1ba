import { Entity, Index } from 'typeorm';
import { Id, Int, LongText, Ref, Str, Time, Version } from '../core/database/columns';

export type LedgerAccountKind = 'person' | 'issuance';

/** An account of the points ledger. `balance` repeats what the entries say, for reading; a check compares. */
@Entity('ledger_account')
@Index('ux_ledger_account_owner', ['kind', 'ownerId'], { unique: true })
export class LedgerAccount {
  @Id() id!: string;
  @Str(20) kind!: LedgerAccountKind;
  /** Account of the person; the kind itself for the house's own accounts. */
  @Str(26) ownerId!: string;
  @Int() balance!: number;
  @Version() version!: number;
}

/** One posting: at least two entries that add up to zero. Once per (rule, subject), whatever is repeated. */
@Entity('ledger_posting')
@Index('ux_ledger_posting_subject', ['ruleCode', 'subjectId'], { unique: true })
export class LedgerPosting {
  @Id() id!: string;
  @Str(30) ruleCode!: string;
  @Ref() ruleId!: string;
  @Ref() subjectId!: string;
  @Ref({ optional: true }) tipId!: string | null;
  @Str(200) memo!: string;
  @Time() at!: Date;
}

/** Append only. Positive raises the account's balance. */
@Entity('ledger_entry')
@Index('ix_ledger_entry_account', ['accountId', 'id'])
@Index('ix_ledger_entry_posting', ['postingId'])
export class LedgerEntry {
  @Id() id!: string;
  @Ref() postingId!: string;
  @Ref() accountId!: string;
  @Int() amount!: number;
  @Int() balanceAfter!: number;
  @Time() at!: Date;
}

/** A rule for points, dated; `terms` is JSON, read by the rule named in `code`. */
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
}
