import { eventType } from '../core/events/domain-events';

/** Two accounts turned out to be one person's (unionid): what belongs to `from` belongs to `to` from now on. */
export interface AccountsJoined {
  from: string;
  to: string;
  at: Date;
}

/** In the transaction that joins them. Every feature moves what it keeps by account. */
export const accountsJoined = eventType<AccountsJoined>('identity.accounts_joined');
