import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, LessThan } from 'typeorm';
import type { Principal } from '../../../core/auth/principal';
import { Clock } from '../../../core/clock';
import { Config } from '../../../core/config/config';
import { changeExactlyOne } from '../../../core/database/change';
import { Database, isDuplicate } from '../../../core/database/database';
import { insertRows } from '../../../core/database/insert';
import { forbidden, invalid, notFound, Problem } from '../../../core/http/problem';
import { OutboundError } from '../../../core/http/outbound';
import { newId } from '../../../core/ids';
import { OutboxMessage } from '../../../core/outbox/outbox-message.entity';
import { OutboxService } from '../../../core/outbox/outbox.service';
import { seal } from '../../../core/sealed';
import { GridsService } from '../../../grids/grids.service';
import { type GroupAlert, GroupRobots } from '../push/ports';
import { WechatError } from '../wechat-api';
import { testText } from './alert-text';
import { GroupRobot } from './robot.entity';
import { ROBOT_TOPIC } from './robot-deliverer';
import { DEAD_ADDRESS, RobotBusy, RobotSender, TOO_FAST } from './send';
import { webhookKey } from './webhook';

const PER_GRID = 5;

export interface NewRobot {
  key: string;
  gridId: string;
  name: string;
  url: string;
}

/** Robots in the staff's WeCom groups: set and tried by directors and the office, told of major events (notice item 5). */
@Injectable()
export class RobotsService extends GroupRobots {
  private readonly fieldKey: Buffer;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly grids: GridsService,
    private readonly outbox: OutboxService,
    private readonly sender: RobotSender,
  ) {
    super();
    this.fieldKey = Buffer.from(config.FIELD_KEY, 'base64');
  }

  async list(me: Principal, cursor: string | undefined, limit: number): Promise<GroupRobot[]> {
    const gridIds = [...(await this.gridsOf(me))];
    if (gridIds.length === 0) return [];
    return this.database.manager.find(GroupRobot, {
      where: { gridId: In(gridIds), removedAt: IsNull(), ...(cursor ? { id: LessThan(cursor) } : {}) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
  }

  /** Repeating it with the same key adds nothing. @throws Problem forbidden, invalid_input */
  async add(me: Principal, { key, gridId, name, url }: NewRobot): Promise<GroupRobot> {
    if (!(await this.gridsOf(me)).has(gridId)) throw forbidden('只能给自己负责的社区和网格添加机器人');
    const sealedKey = seal(this.fieldKey, webhookKey(url, this.config.WECOM_API_BASE));
    const { manager } = this.database;
    const earlier = await manager.findOneBy(GroupRobot, { key, createdBy: me.accountId });
    if (earlier) return earlier;
    if ((await manager.countBy(GroupRobot, { gridId, removedAt: IsNull() })) >= PER_GRID)
      throw invalid('gridId', `一个网格最多 ${PER_GRID} 个机器人，请先删掉不用的`);
    const row: GroupRobot = {
      id: newId(),
      key,
      gridId,
      name: name.trim(),
      sealedKey,
      createdBy: me.accountId,
      createdAt: this.clock.now(),
      removedAt: null,
      recent: '[]',
      lastSentAt: null,
      lastError: null,
      version: 1,
    };
    try {
      await this.database.transaction((tx) => insertRows(tx, GroupRobot, [row]));
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new Problem('key_reused', '这个机器人已经添加过，请返回列表查看');
    }
    return row;
  }

  /** Sends a test message at once, so that whoever set it up sees whether it works. @throws Problem */
  async test(me: Principal, id: string): Promise<GroupRobot> {
    const robot = await this.mine(me, id);
    try {
      await this.sender.send(id, testText(robot.name));
    } catch (error) {
      throw asProblem(error);
    }
    return this.database.manager.findOneByOrFail(GroupRobot, { id });
  }

  /** Idempotent; the address is forgotten with it. */
  async remove(me: Principal, id: string): Promise<void> {
    const { version } = await this.mine(me, id);
    const gone = { removedAt: this.clock.now(), sealedKey: '' };
    const done = await this.database.transaction((tx) =>
      changeExactlyOne(tx, GroupRobot, { id, version, removedAt: IsNull() }, gone),
    );
    if (!done) throw new Problem('stale_version', '机器人刚刚有变化，请刷新后再删');
  }

  async alert(alert: GroupAlert): Promise<void> {
    const above = await this.above(alert.gridId);
    await this.database.transaction((manager) => this.queue(manager, alert, above));
  }

  /** The robots of the grid and of those above it, once each for one tip. */
  async queue(manager: EntityManager, alert: GroupAlert, gridIds: readonly string[]): Promise<void> {
    if (gridIds.length === 0) return;
    const robots = await manager.findBy(GroupRobot, { gridId: In([...gridIds]), removedAt: IsNull() });
    const { number, categoryName, gridName, at } = alert;
    for (const { id } of robots) {
      const dedupeKey = `robot:${id}:${alert.tipId}`;
      if (await manager.existsBy(OutboxMessage, { dedupeKey })) continue;
      const payload = { robotId: id, number, categoryName, gridName, at: at.getTime() };
      await this.outbox.add(manager, [{ topic: ROBOT_TOPIC, dedupeKey, payload }]);
    }
  }

  /** The grid and those above it; of a tip in triage, the subdistrict. */
  async above(gridId: string | null): Promise<string[]> {
    const tree = await this.grids.tree();
    const from = gridId ?? tree.root?.id;
    return from ? tree.pathUp(from).map(({ id }) => id) : [];
  }

  private async mine(me: Principal, id: string): Promise<GroupRobot> {
    const robot = await this.database.manager.findOneBy(GroupRobot, { id, removedAt: IsNull() });
    if (!robot || !(await this.gridsOf(me)).has(robot.gridId)) throw notFound('这个机器人');
    return robot;
  }

  private async gridsOf(me: Principal): Promise<Set<string>> {
    const tree = await this.grids.tree();
    const seats = me.seats.filter(({ role }) => role === 'office' || role === 'community_director');
    return new Set(seats.flatMap(({ gridId }) => tree.below(gridId).map(({ id }) => id)));
  }
}

function asProblem(error: unknown): unknown {
  if (error instanceof RobotBusy || (error instanceof WechatError && error.errcode === TOO_FAST))
    return new Problem('too_many_requests', '这个机器人一分钟内发得太多，请一分钟后再试', { retryAfter: 60 });
  if (error instanceof WechatError && error.errcode === DEAD_ADDRESS)
    return invalid('url', '企业微信说这个地址已失效，请在群里重新复制，删掉旧的再添加');
  if (error instanceof WechatError || error instanceof OutboundError || error instanceof SyntaxError)
    return new Problem('upstream_unavailable', '企业微信暂时没有回应，请稍后再试');
  return error;
}
