import { Injectable } from '@nestjs/common';
import type { BillView } from './bill';
import { Transfers } from './transfers';

/** What the channel may tell the cash redemptions. */
@Injectable()
export class CashService {
  constructor(private readonly transfers: Transfers) {}

  /**
   * A bill has ended, by the word of WeChat Pay: verified and decrypted by the channel. Each notification is acted on
   * once; false when it was before. @throws Problem not_found, invalid_input when it is not our bill
   */
  notified(notificationId: string, bill: BillView): Promise<boolean> {
    return this.transfers.notified(notificationId, bill);
  }
}
