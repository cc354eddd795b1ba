import { Entity, Index } from 'typeorm';
import { Id, Ref, Str, Time } from '../core/database/columns';

/** One message in a person's inbox. Every step lands here, whatever else can be pushed. */
@Entity('notice')
@Index('ux_notice_cause', ['accountId', 'causeId'], { unique: true })
@Index('ix_notice_account', ['accountId', 'id'])
export class Notice {
  @Id() id!: string;
  @Ref() accountId!: string;
  /** Id of what caused it (timeline line, ledger posting): one notice per person and cause. */
  @Ref() causeId!: string;
  @Str(20) kind!: string;
  @Str(60) title!: string;
  @Str(300) body!: string;
  @Ref({ optional: true }) tipId!: string | null;
  @Time() createdAt!: Date;
  @Time({ optional: true }) readAt!: Date | null;
}
