import { Injectable } from '@nestjs/common';
import { Clock } from '../../../core/clock';
import { Database } from '../../../core/database/database';
import { DeadLetter, Later, OutboxDeliverer } from '../../../core/outbox/outbox.worker';
import { WechatError } from '../wechat-api';
import { type AlertFacts, alertText } from './alert-text';
import { GroupRobot } from './robot.entity';
import { DEAD_ADDRESS, RobotBusy, RobotSender, TOO_FAST } from './send';
import { WINDOW_MS } from './slots';

export const ROBOT_TOPIC = 'wecom.robot';
/** Wrong kind, empty or too long: our mistake, which trying again does not mend. */
export const FINAL = new Set([DEAD_ADDRESS, 40008, 40058, 44004, 45002]);

/** Alerts wait here when a robot's minute is full; at least once, so a group may read one twice when an answer is lost. */
@Injectable()
export class RobotDeliverer extends OutboxDeliverer {
  readonly topic = ROBOT_TOPIC;

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly sender: RobotSender,
  ) {
    super();
  }

  async deliver(payload: Record<string, string | number | null>): Promise<void> {
    const robot = await this.database.manager.findOneBy(GroupRobot, { id: String(payload['robotId']) });
    if (!robot || robot.removedAt) return;
    try {
      await this.sender.send(robot.id, alertText(payload as unknown as AlertFacts));
    } catch (error) {
      if (error instanceof RobotBusy) throw new Later(error.until);
      if (!(error instanceof WechatError)) throw error;
      if (error.errcode === TOO_FAST) throw new Later(new Date(this.clock.now().getTime() + WINDOW_MS));
      if (FINAL.has(error.errcode)) throw new DeadLetter(error.message);
      throw error;
    }
  }
}
