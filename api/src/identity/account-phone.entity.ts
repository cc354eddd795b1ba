import { Entity, Index } from 'typeorm';
import { Id, Ref, Str, Time } from '../core/database/columns';

/** Where a person wants to be called about a prize or reward; given of their own accord, and taken back at any time. */
@Entity('account_phone')
@Index('ux_account_phone', ['accountId'], { unique: true })
export class AccountPhone {
  @Id() id!: string;
  @Ref() accountId!: string;
  /** Sealed (AES-256-GCM). */
  @Str(200) phone!: string;
  @Time() updatedAt!: Date;
}
