import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../core/clock';
import { DomainEvents } from '../../../core/events/domain-events';
import { OutboxMessage } from '../../../core/outbox/outbox-message.entity';
import { OutboxService } from '../../../core/outbox/outbox.service';
import { OutboxDeliverer } from '../../../core/outbox/outbox.worker';
import { ReportingService } from '../../../tips/reporting.service';
import { tipMoved, tipSubmitted } from '../../../tips/tips.events';
import { RobotsService } from './robots.service';

const TOPIC = 'wecom.major';

/** Tells the groups of a major event as soon as it is one (notice item 5: all three levels at once). */
@Injectable()
export class MajorEvents extends OutboxDeliverer implements OnModuleInit {
  readonly topic = TOPIC;

  constructor(
    private readonly clock: Clock,
    private readonly events: DomainEvents,
    private readonly outbox: OutboxService,
    private readonly reporting: ReportingService,
    private readonly robots: RobotsService,
  ) {
    super();
  }

  onModuleInit(): void {
    this.events.on(tipSubmitted, async (manager, { tip }) => {
      if (tip.majorAt) await this.note(manager, tip.id);
    });
    this.events.on(tipMoved, async (manager, { tip, patch }) => {
      if (patch.majorAt && !tip.majorAt) await this.note(manager, tip.id);
    });
  }

  async deliver(payload: Record<string, string | number | null>): Promise<void> {
    const facts = await this.reporting.publicFacts(String(payload['tipId']));
    if (facts) await this.robots.alert({ ...facts, at: this.clock.now() });
  }

  private async note(manager: EntityManager, tipId: string): Promise<void> {
    const dedupeKey = `major:${tipId}`;
    if (await manager.existsBy(OutboxMessage, { dedupeKey })) return;
    await this.outbox.add(manager, [{ topic: TOPIC, dedupeKey, payload: { tipId } }]);
  }
}
