import { eventType } from '../core/events/domain-events';
import type { Redemption } from './reward.entity';

/** In the transaction that holds points and stock for a new redemption. */
export const redemptionHeld = eventType<{ redemption: Redemption }>('redemption.held');

/** In the transaction that ends one: handed over, cancelled or expired. */
export const redemptionEnded = eventType<{
  redemptionId: string;
  to: 'done' | 'cancelled' | 'expired';
  at: Date;
}>('redemption.ended');
