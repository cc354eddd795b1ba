import { Entity, Index } from 'typeorm';
import { Flag, Id, Int, LongText, Ref, Str, Time, Version } from '../../core/database/columns';
import type { BillState } from './bill';

/** One transfer bill; a redemption has one at most, so it is paid at most once. */
@Entity('cash_transfer')
@Index('ux_cash_transfer_redemption', ['redemptionId'], { unique: true })
@Index('ux_cash_transfer_number', ['outBillNo'], { unique: true })
@Index('ix_cash_transfer_next', ['nextAt'])
@Index('ix_cash_transfer_created', ['createdAt', 'id'])
export class CashTransfer {
  @Id() id!: string;
  @Ref() redemptionId!: string;
  @Ref() accountId!: string;
  /** Letters and digits; never another one for the same redemption. */
  @Str(32) outBillNo!: string;
  @Str(32) appId!: string;
  /** As it was sent first: the same bill must always say the same. */
  @Str(64) openid!: string;
  @Int() cents!: number;
  @Str(32) remark!: string;
  @Str(20) state!: BillState;
  @Str(64, { optional: true }) transferBillNo!: string | null;
  /** Given at creation only. */
  @LongText({ optional: true }) packageInfo!: string | null;
  @Str(64, { optional: true }) failReason!: string | null;
  /** The person does not want it any more. */
  @Flag() wantsCancel!: boolean;
  @Int() attempts!: number;
  @Str(64, { optional: true }) lastError!: string | null;
  @Time() createdAt!: Date;
  @Time({ optional: true }) firstSentAt!: Date | null;
  @Time({ optional: true }) sentAt!: Date | null;
  /** When to look at it again; null when it has ended. */
  @Time({ optional: true }) nextAt!: Date | null;
  @Time({ optional: true }) endedAt!: Date | null;
  @Version() version!: number;
}

/** One person's word on a redemption above the set sum. */
@Entity('cash_approval')
@Index('ux_cash_approval_person', ['redemptionId', 'byId'], { unique: true })
export class CashApproval {
  @Id() id!: string;
  @Ref() redemptionId!: string;
  @Ref() byId!: string;
  @Flag() approve!: boolean;
  @Str(200) note!: string;
  @Time() at!: Date;
}

/** Notifications of WeChat Pay that were acted on: each once. */
@Entity('cash_notification')
@Index('ux_cash_notification', ['notificationId'], { unique: true })
export class CashNotification {
  @Id() id!: string;
  @Str(36) notificationId!: string;
  @Str(32) outBillNo!: string;
  @Time() at!: Date;
}

/** The reconciliation of one Beijing day: how far it is, and what it found. */
@Entity('cash_day')
@Index('ux_cash_day', ['day'], { unique: true })
export class CashDay {
  @Id() id!: string;
  @Str(10) day!: string;
  /** The last transfer that was compared. */
  @Ref({ optional: true }) cursor!: string | null;
  @Int() checked!: number;
  @Int() differences!: number;
  @Time({ optional: true }) doneAt!: Date | null;
  /** When the account's own statement of that day had been gone through. */
  @Time({ optional: true }) statementAt!: Date | null;
}

/** Where our record and WeChat's differ. A person settles it. */
@Entity('cash_difference')
@Index('ux_cash_difference', ['day', 'transferId'], { unique: true })
@Index('ux_cash_difference_flow', ['flowNo'], { unique: true })
@Index('ix_cash_difference_open', ['settledAt', 'id'])
export class CashDifference {
  @Id() id!: string;
  @Str(10) day!: string;
  /** Null: money that left and is none of our bills; then the number of the statement's line (资金流水单号) is there. */
  @Ref({ optional: true }) transferId!: string | null;
  @Str(64, { optional: true }) flowNo!: string | null;
  /** Of our bill, or what WeChat names instead. */
  @Str(32) outBillNo!: string;
  /** In Chinese: what we have, what WeChat has. */
  @Str(100) ours!: string;
  @Str(100) theirs!: string;
  @Time() foundAt!: Date;
  @Time({ optional: true }) settledAt!: Date | null;
  @Ref({ optional: true }) settledBy!: string | null;
  @Str(200, { optional: true }) note!: string | null;
}
