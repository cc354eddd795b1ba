import { Injectable } from '@nestjs/common';
import { isCurrent, type RosterSeat } from '../identity';
import { RosterSeats } from '../identity/roster/roster-seats.service';
import type { HandoverCase } from '../tips';
import { HandoverCases } from '../tips/handover/handover-cases.service';
import { Clock } from '../core/clock';

export interface Leaver {
  /** All open cases of the place. */
  cases: (HandoverCase & { own: boolean })[];
  /** Nobody else stands on the place. */
  alone: boolean;
}

/** Which open cases hang on a person: those they took on; of one who is alone on the place, all. */
@Injectable()
export class Leavers {
  constructor(
    private readonly seats: RosterSeats,
    private readonly tips: HandoverCases,
    private readonly clock: Clock,
  ) {}

  async of(seat: RosterSeat): Promise<Leaver> {
    const now = this.clock.now();
    const here = await this.seats.notOver([seat.gridId]);
    const alone = !here.some(
      (other) =>
        other.id !== seat.id &&
        other.accountId !== null &&
        other.departmentId === seat.departmentId &&
        (other.role === 'department_staff') === (seat.role === 'department_staff') &&
        isCurrent(other, now),
    );
    const cases = await this.tips.open(seat);
    return {
      alone,
      cases: cases.map((one) => ({ ...one, own: one.mine || (alone && seat.accountId !== null) })),
    };
  }

  /** How many cases each of these seats would leave. */
  async counts(seats: readonly RosterSeat[]): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const seat of seats) {
      const { cases } = await this.of(seat);
      counts.set(seat.id, cases.filter(({ own }) => own).length);
    }
    return counts;
  }
}
