import { Injectable } from '@nestjs/common';
import { Clock } from '../../../core/clock';
import { Config } from '../../../core/config/config';
import { changeExactlyOne } from '../../../core/database/change';
import { Database } from '../../../core/database/database';
import { callOutside } from '../../../core/http/outbound';
import { unseal } from '../../../core/sealed';
import { WechatError } from '../wechat-api';
import { GroupRobot } from './robot.entity';
import { fullMinute, takeSlot } from './slots';
import { webhookUrl } from './webhook';

export const TOO_FAST = 45009;
export const DEAD_ADDRESS = 93000;
/** A text holds 2048 bytes. */
const MAX_BYTES = 2048;

/** No place in this minute; `until` is when there is one. */
export class RobotBusy extends Error {
  constructor(readonly until: Date) {
    super('robot_busy');
  }
}

/** Sends one text through a robot (`POST /cgi-bin/webhook/send`, WeCom: 群机器人配置说明), never more than 20 a minute. */
@Injectable()
export class RobotSender {
  private readonly fieldKey: Buffer;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {
    this.fieldKey = Buffer.from(config.FIELD_KEY, 'base64');
  }

  /** @throws RobotBusy, WechatError, OutboundError */
  async send(robotId: string, content: string): Promise<void> {
    if (Buffer.byteLength(content) > MAX_BYTES) throw new RangeError('text too long for a robot');
    const robot = await this.reserve(robotId);
    const now = this.clock.now();
    try {
      await this.post(robot, content);
      await this.note(robotId, { lastSentAt: now, lastError: null });
    } catch (error) {
      const lastError = (error instanceof WechatError ? error.message : 'network').slice(0, 40);
      const tooFast = error instanceof WechatError && error.errcode === TOO_FAST;
      await this.note(robotId, {
        lastError,
        ...(tooFast ? { recent: JSON.stringify(fullMinute(now.getTime())) } : {}),
      });
      throw error;
    }
  }

  private async post(robot: GroupRobot, content: string): Promise<void> {
    const url = webhookUrl(this.config.WECOM_API_BASE, unseal(this.fieldKey, robot.sealedKey));
    const text = await callOutside(url, { method: 'POST', json: { msgtype: 'text', text: { content } } });
    const { errcode } = JSON.parse(text) as { errcode?: number };
    if (errcode !== undefined && errcode !== 0) throw new WechatError(errcode);
  }

  /** Several processes may want the same place; the one whose update finds the version it read has it. */
  private async reserve(id: string): Promise<GroupRobot> {
    for (;;) {
      const robot = await this.database.manager.findOneByOrFail(GroupRobot, { id });
      const slot = takeSlot(JSON.parse(robot.recent) as number[], this.clock.now().getTime());
      if (!slot.free) throw new RobotBusy(new Date(slot.until));
      const taken = await this.database.transaction((manager) =>
        changeExactlyOne(
          manager,
          GroupRobot,
          { id, version: robot.version },
          { recent: JSON.stringify(slot.recent) },
        ),
      );
      if (taken) return robot;
    }
  }

  private async note(
    id: string,
    set: Partial<Pick<GroupRobot, 'lastSentAt' | 'lastError' | 'recent'>>,
  ): Promise<void> {
    await this.database.transaction((manager) => manager.update(GroupRobot, { id }, set));
  }
}
