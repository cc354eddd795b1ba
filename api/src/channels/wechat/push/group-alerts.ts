import { Inject, Injectable, Optional } from '@nestjs/common';
import { Clock } from '../../../core/clock';
import { OutboxDeliverer } from '../../../core/outbox/outbox.worker';
import { GROUP_ALERT_TOPIC } from '../../../tips';
import { TipsService } from '../../../tips/tips.service';
import { GroupRobots } from './ports';

/** Major events for the robots of the staff groups, where there are any (notice item 5: all levels at once). */
@Injectable()
export class GroupAlertDeliverer extends OutboxDeliverer {
  readonly topic = GROUP_ALERT_TOPIC;

  constructor(
    private readonly tips: TipsService,
    private readonly clock: Clock,
    @Optional() @Inject(GroupRobots) private readonly robots: GroupRobots | null,
  ) {
    super();
  }

  async deliver(payload: Record<string, string | number | null>): Promise<void> {
    const facts = await this.tips.pushFacts(String(payload['tipId']));
    if (!facts || !this.robots) return;
    const { tipId, number, categoryName, gridId, gridName } = facts;
    await this.robots.alert({ tipId, number, categoryName, gridId, gridName, at: this.clock.now() });
  }
}
