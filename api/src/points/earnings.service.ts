import { Injectable } from '@nestjs/common';
import { And, In, IsNull, LessThan, MoreThan, MoreThanOrEqual } from 'typeorm';
import { Database } from '../core/database/database';
import { PointsClaim } from './points.entity';

/** People asked for by one statement. */
const CHUNK = 500;

export interface Earning {
  accountId: string;
  amount: number;
  at: Date;
}

/** What people earned by rules; what was taken back is left out, what was spent or has expired is not. */
@Injectable()
export class EarningsService {
  constructor(private readonly database: Database) {}

  /** `from` included, `to` not. */
  async of(accountIds: readonly string[], from: Date, to: Date): Promise<Earning[]> {
    const found: Earning[] = [];
    for (let start = 0; start < accountIds.length; start += CHUNK) {
      const accountId = In(accountIds.slice(start, start + CHUNK));
      const at = And(MoreThanOrEqual(from), LessThan(to));
      const where = { accountId, at, takenBackAt: IsNull(), amount: MoreThan(0) };
      const select = { id: true, accountId: true, amount: true, at: true } as const;
      found.push(...(await this.database.manager.find(PointsClaim, { where, select })));
    }
    return found;
  }
}
