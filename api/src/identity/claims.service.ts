import { Injectable } from '@nestjs/common';
import { Clock } from '../core/clock';
import { Problem } from '../core/http/problem';
import { AdminInvitationsService } from './admin-invitations.service';
import { hashOfCode } from './invitation-code';
import { Principals } from './principals';
import { SeatsService } from './seats.service';

const WRONG_LIMIT = 10;
const WRONG_WINDOW_MS = 60 * 60_000;

/** Takes what a one-time code stands for: a seat on the roster, or the administrator's role. */
@Injectable()
export class ClaimsService {
  private readonly wrong = new Map<string, number[]>();

  constructor(
    private readonly clock: Clock,
    private readonly seats: SeatsService,
    private readonly admins: AdminInvitationsService,
    private readonly principals: Principals,
  ) {}

  /** @throws Problem invalid_input for a wrong or expired code, already_done, too_many_requests */
  async claim(accountId: string, code: string): Promise<void> {
    const now = this.clock.now().getTime();
    this.refuseGuessing(accountId, now);
    const hash = hashOfCode(code);
    const taken = (await this.seats.take(accountId, hash)) || (await this.admins.take(accountId, hash));
    if (!taken) {
      this.wrong.set(accountId, [...(this.wrong.get(accountId) ?? []), now]);
      const message = '邀请码不对或已过期，请向上一级网格长再要一个';
      throw new Problem('invalid_input', message, { fields: [{ field: 'code', message }] });
    }
    this.principals.forget(accountId);
  }

  /** At most ten wrong codes an hour for one account. */
  private refuseGuessing(accountId: string, now: number): void {
    const recent = (this.wrong.get(accountId) ?? []).filter((at) => at > now - WRONG_WINDOW_MS);
    if (recent.length === 0) this.wrong.delete(accountId);
    else this.wrong.set(accountId, recent);
    if (recent.length >= WRONG_LIMIT) throw new Problem('too_many_requests', '输错次数太多，请一小时后再试');
  }
}
