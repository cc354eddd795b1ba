import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NoticesService } from '../notices/notices.service';
import { followerNotices } from './duplicates/follower-notices';
import { Followers } from './duplicates/followers.service';
import { type Audience, inFastLane, type MoveRule } from './lifecycle';
import type { Tip } from './tip.entity';

function taskText(tip: Tip, categoryName: string): { title: string; body: string } {
  const what = tip.gridId ? '签收并到现场' : '派遣到网格';
  const body = `编号 ${tip.number}，请及时${what}。`;
  if (inFastLane(tip))
    return {
      title: `重大或突发：${categoryName}`,
      body: `${body}三级网格同时接报，请社区在 15 分钟内研判。`,
    };
  return { title: tip.gridId ? `新举报：${categoryName}` : `待派遣：${categoryName}`, body };
}

/** What people are told about a tip. Staff never read who reported it; the reporter never reads who handled it. */
@Injectable()
export class TipNotices {
  constructor(
    private readonly notices: NoticesService,
    private readonly followers: Followers,
  ) {}

  async submitted(
    manager: EntityManager,
    tip: Tip,
    eventId: string,
    staff: readonly string[],
    categoryName: string,
  ): Promise<void> {
    const common = { causeId: eventId, tipId: tip.id };
    const fast = inFastLane(tip);
    const task = taskText(tip, categoryName);
    await this.notices.add(manager, [
      {
        ...common,
        accountId: tip.reporterId,
        kind: 'tip',
        title: '举报已收到',
        body: `编号 ${tip.number}。${tip.routing}。${fast ? '已同时通知网格、社区和街道。' : ''}`,
        push: true,
      },
      ...staff
        .filter((accountId) => accountId !== tip.reporterId)
        .map((accountId) => ({
          ...common,
          accountId,
          kind: 'task',
          ...task,
          push: false,
        })),
    ]);
  }

  async moved(
    manager: EntityManager,
    tip: Tip,
    eventId: string,
    rule: MoveRule,
    told: ReadonlyMap<Audience, readonly string[]>,
    actorId: string | null,
    detail: string | null,
  ): Promise<void> {
    const common = { causeId: eventId, tipId: tip.id };
    const ask = rule.move === 'pass' ? '问题真的解决了吗？请在 7 天内点开告诉我们。' : '点开可查看详情。';
    const staff = new Set([...told.values()].flat());
    staff.delete(tip.reporterId);
    if (actorId !== null) staff.delete(actorId);
    const more = detail === null ? '' : `（${detail}）`;
    await this.notices.add(manager, [
      ...(rule.tells.includes('reporter')
        ? [
            {
              ...common,
              accountId: tip.reporterId,
              kind: 'tip',
              title: rule.title,
              body: `您的举报 ${tip.number}：${rule.title}${more}。${ask}`,
              push: true,
            },
          ]
        : []),
      ...[...staff].map((accountId) => ({
        ...common,
        accountId,
        kind: 'task',
        title: rule.title,
        body: `编号 ${tip.number}：${rule.title}${more}。`,
        push: false,
      })),
    ]);
    const followers = await this.followers.followersOf(manager, tip.id);
    const already = new Set([...staff, tip.reporterId, ...(actorId === null ? [] : [actorId])]);
    for (const drafts of followerNotices(tip, eventId, rule, followers, already)) {
      await this.notices.add(manager, drafts);
    }
  }
}
