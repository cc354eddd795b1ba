/** What other features may use of points besides its services. */
export { house, type Leg } from './ledger/accounts';
export { expiryOf } from './ledger/lots';
export { post, type PostingDraft } from './ledger/post';
