import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { DomainEvents } from '../core/events/domain-events';
import { newId } from '../core/ids';
import { NoticesService } from '../notices/notices.service';
import { tipAlarmed } from '../tips/tips.events';
import { People } from './people';
import { UpwardReport } from './upward-report.entity';

/**
 * The report of a major event is due within one hour (notice, item 5): reminds the office, together with the note
 * of that alarm, when no sending has been recorded by then.
 */
@Injectable()
export class UpwardLate implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly notices: NoticesService,
    private readonly people: People,
  ) {}

  onModuleInit(): void {
    this.events.on(tipAlarmed, async (manager, { tip, alarm }) => {
      if (alarm.clock !== 'upward') return;
      if (await manager.existsBy(UpwardReport, { tipId: tip.id, sentAt: Not(IsNull()) })) return;
      const office = await this.people.office(manager);
      const causeId = newId();
      await this.notices.add(
        manager,
        office
          .filter((accountId) => accountId !== tip.reporterId)
          .map((accountId) => ({
            accountId,
            causeId,
            kind: 'task',
            title: '重大问题 1 小时内未报送',
            body: `编号 ${tip.number}：应在 1 小时内上报区环保部门，还没有登记报送。请到案件页「情况报告」办理。`,
            tipId: tip.id,
            push: false,
          })),
      );
    });
  }
}
