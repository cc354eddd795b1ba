import { Injectable, type OnModuleInit } from '@nestjs/common';
import { contentCheck } from '../../content';
import { Clock } from '../../core/clock';
import { Database, isDuplicate } from '../../core/database/database';
import { DomainEvents } from '../../core/events/domain-events';
import { type OutboxDraft, OutboxService } from '../../core/outbox/outbox.service';
import { OutboxDeliverer } from '../../core/outbox/outbox.worker';
import { NoticesService } from '../../notices/notices.service';
import { Tip } from '../tip.entity';
import { tipMoved } from '../tips.events';
import { FILED_TOPIC, groupAlert } from './topics';
import { isUrgent } from './urgent';

/**
 * What filing a tip sets going outside of the request, so that filing writes one message and no more: the check of what was
 * written and photographed, the push to staff when it is urgent, and the alert to their groups when it is a major event (notice item 5).
 */
@Injectable()
export class FiledTips extends OutboxDeliverer implements OnModuleInit {
  readonly topic = FILED_TOPIC;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: OutboxService,
    private readonly notices: NoticesService,
    private readonly events: DomainEvents,
  ) {
    super();
  }

  onModuleInit(): void {
    this.events.on(tipMoved, async (manager, { tip, patch, eventId }) => {
      // Whatever put it into the fast lane: marked on site, or corrected to a major kind.
      if (patch.majorAt && patch.majorAt.getTime() !== tip.majorAt?.getTime())
        await this.outbox.add(manager, [groupAlert(tip.id, eventId)]);
    });
  }

  async deliver(payload: Record<string, string | number | null>): Promise<void> {
    const tip = await this.database.manager.findOneBy(Tip, { id: String(payload['tipId']) });
    const eventId = String(payload['eventId']);
    if (!tip) return;
    const drafts: OutboxDraft[] = [];
    if (isUrgent(tip, this.clock.now())) drafts.push(...(await this.notices.pushesOf(eventId, 'task')));
    if (tip.majorAt?.getTime() === tip.submittedAt.getTime()) drafts.push(groupAlert(tip.id, eventId));
    drafts.push(contentCheck('tip', tip.id));
    try {
      await this.database.transaction((manager) => this.outbox.add(manager, drafts));
    } catch (error) {
      // All of them were written before, in one piece, by a worker that died before it could say so.
      if (!isDuplicate(error)) throw error;
    }
  }
}
