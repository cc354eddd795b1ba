import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { beijingDay } from '../core/calendar/beijing';
import { CalendarService } from '../core/calendar/calendar.service';
import { addTime } from '../core/calendar/due';
import { WORK_DAY_MS } from '../core/calendar/working-hours';
import { Config } from '../core/config/config';
import { insertRows } from '../core/database/insert';
import { DomainEvents } from '../core/events/domain-events';
import { newId } from '../core/ids';
import { OutboxService } from '../core/outbox/outbox.service';
import { type TipMoved, tipMoved } from '../tips/tips.events';
import { referralMessage } from './message';
import { OPEN_REFERRALS, Referral } from './referral.entity';

/** The district is asked to answer within so many working days. */
const ANSWER_DAYS = 5;

/** Opens a referral when a tip is referred, and closes it when the answer is entered, by whomever. */
@Injectable()
export class FollowMoves implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly calendars: CalendarService,
    private readonly config: Config,
    private readonly outbox: OutboxService,
  ) {}

  onModuleInit(): void {
    this.events.on(tipMoved, async (manager, moved) => {
      if (moved.rule.move === 'refer') await this.open(manager, moved);
      if (moved.rule.move === 'refer_answer') await this.close(manager, moved, 'answered');
      if (moved.rule.move === 'refer_back') await this.close(manager, moved, 'returned');
    });
  }

  private async open(manager: EntityManager, { tip, note, at }: TipMoved): Promise<void> {
    const id = newId();
    await insertRows(manager, Referral, [
      {
        id,
        tipId: tip.id,
        tipNumber: tip.number,
        attempt: (await manager.countBy(Referral, { tipId: tip.id })) + 1,
        state: 'sending',
        reason: note ?? '',
        createdAt: at,
        chases: 0,
        chasedOn: beijingDay(at),
        dueAt: addTime(at, ANSWER_DAYS * WORK_DAY_MS, 'work', this.calendars.current()),
      },
    ]);
    // Without a platform the office hands it over itself and enters the number.
    if (!this.config.DISTRICT_URL) return;
    await this.outbox.add(manager, [referralMessage(id)]);
  }

  private async close(manager: EntityManager, moved: TipMoved, state: 'answered' | 'returned') {
    const where = { tipId: moved.tip.id, state: In([...OPEN_REFERRALS]) };
    const outcome = moved.input.outcome ?? null;
    await manager.update(Referral, where, { state, answeredAt: moved.at, answerText: moved.note, outcome });
  }
}
