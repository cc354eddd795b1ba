import { Entity, Index } from 'typeorm';
import { Id, Int, LongText, Str, Time } from '../database/columns';

export type OutboxState = 'pending' | 'done' | 'dead';

/** A message to another system, written in the transaction that caused it. */
@Entity('outbox_message')
@Index('ux_outbox_dedupe', ['dedupeKey'], { unique: true })
@Index('ix_outbox_due', ['state', 'nextAttemptAt'])
export class OutboxMessage {
  @Id() id!: string;
  @Str(40) topic!: string;
  /** One message per cause: a second one with the same key is not written. */
  @Str(120) dedupeKey!: string;
  /** JSON; ids only, the deliverer reads what it needs when it delivers. */
  @LongText() payload!: string;
  @Str(10) state!: OutboxState;
  @Int() attempts!: number;
  @Time() createdAt!: Date;
  @Time() nextAttemptAt!: Date;
  @Str(80, { optional: true }) lastError!: string | null;
  @Time({ optional: true }) deliveredAt!: Date | null;
}
