import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainEvents } from '../core/events/domain-events';
import { tipAlarmed } from '../tips/tips.events';
import { SupervisionService } from './supervision.service';

/** A tip that has used up twice its time limit is proposed for 挂牌督办, together with the note of that alarm. */
@Injectable()
export class ProposeLate implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly supervision: SupervisionService,
  ) {}

  onModuleInit(): void {
    this.events.on(tipAlarmed, async (manager, { tip, propose }) => {
      if (!propose) return;
      const reason = '超过办理时限一倍仍未办结，系统提请挂牌督办';
      await this.supervision.propose(manager, { tipId: tip.id, reason });
    });
  }
}
