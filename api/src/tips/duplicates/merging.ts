import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainEvents } from '../../core/events/domain-events';
import { tipMoved } from '../tips.events';
import { Followers } from './followers.service';

/** Whoever waits for a tip that is merged waits for the other one from then on, until they are parted again. */
@Injectable()
export class Merging implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly followers: Followers,
  ) {}

  onModuleInit(): void {
    this.events.on(tipMoved, async (manager, { tip, rule, input }) => {
      if (rule.move === 'merge' && input.targetId) {
        await this.followers.moveTo(manager, tip.id, input.targetId);
      }
      if (rule.move === 'unmerge' && tip.mergedInto) {
        await this.followers.moveBack(manager, tip.id, tip.mergedInto);
      }
    });
  }
}
