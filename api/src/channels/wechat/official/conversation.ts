import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { ThrottlerStorage } from '@nestjs/throttler';
import type { EntityManager } from 'typeorm';
import { beijingDay, beijingTime } from '../../../core/calendar/beijing';
import { Clock } from '../../../core/clock';
import { Config } from '../../../core/config/config';
import { Problem } from '../../../core/http/problem';
import { newId } from '../../../core/ids';
import { readRate } from '../../../core/rate/rate';
import { OutboxService } from '../../../core/outbox/outbox.service';
import { ReportingService } from '../../../tips/reporting.service';
import { Chats } from './chats';
import type { Course, Progress } from './course';
import { step } from './dialogue/dialogue';
import type { ChatAction, ChatEvent, Decision } from './dialogue/state';
import { OfficialFollowers } from './followers';
import { OneAtATime } from './one-at-a-time';

export const PHOTO_TOPIC = 'wechat.official_photo';
const ATTEMPTS = 10;
/** Before trying again, at most so long for each time tried. */
const PAUSE_MS = 20;
const SIMILAR_SHOWN = 3;
const PROGRESS_SHOWN = 3;
/** Photos that could not be fetched until then are given up. */
const PHOTO_PATIENCE_MS = 30 * 60_000;

/**
 * The chat with one follower: asks the dialogue what to do, stores where it stands, does it, and tells the dialogue
 * what came of it. Everything can be repeated: what files or joins carries the report's key.
 */
@Injectable()
export class Conversation {
  /** WeChat delivers an album as messages at once; only another process can still be faster. */
  private readonly turns = new OneAtATime();

  constructor(
    private readonly chats: Chats,
    private readonly clock: Clock,
    private readonly followers: OfficialFollowers,
    private readonly outbox: OutboxService,
    private readonly reporting: ReportingService,
    private readonly config: Config,
    @Inject(ThrottlerStorage) private readonly counters: ThrottlerStorage,
  ) {}

  /** Returns what is to be said to the follower. With a course, a crash at any point is gone on from. @throws Overtaken */
  async take(openid: string, first: ChatEvent, course: Course | null = null): Promise<string[]> {
    let { said, next: action } = course?.from ?? { said: [], next: null };
    let next = course?.from ? await this.perform(openid, action) : first;
    while (next) {
      const event: ChatEvent = next;
      const before = said;
      ({ said, next: action } = await this.turns.run(openid, () =>
        this.advance(openid, event, before, course),
      ));
      next = await this.perform(openid, action);
    }
    return said;
  }

  private async advance(
    openid: string,
    event: ChatEvent,
    said: readonly string[],
    course: Course | null,
  ): Promise<Progress> {
    const categories = await this.reporting.categoryList();
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const before = await this.chats.load(openid);
      const context = { now: this.clock.now().getTime(), newKey: newId(), categories };
      const { state, replies, actions }: Decision = step(before.state, event, context);
      const next = actions.find((action) => action.kind !== 'download') ?? null;
      const progress = { said: [...said, ...replies], next };
      const saved = await this.chats.save(openid, before, state, async (manager) => {
        await this.fetchPhotos(manager, before.id, actions);
        await course?.note(manager, progress);
      });
      if (saved) return progress;
      await pause(Math.random() * PAUSE_MS * attempt);
    }
    // Losing against other processes all the time: whoever is that unlucky sends it again.
    throw new Problem('stale_version', '消息来得太快，请再发一次');
  }

  private async fetchPhotos(
    manager: EntityManager,
    chatId: string,
    actions: readonly ChatAction[],
  ): Promise<void> {
    const until = this.clock.now().getTime() + PHOTO_PATIENCE_MS;
    for (const action of actions) {
      if (action.kind !== 'download') continue;
      const { wechatId } = action;
      const message = {
        topic: PHOTO_TOPIC,
        dedupeKey: `photo:${newId()}`,
        payload: { chatId, wechatId, until },
      };
      await this.outbox.add(manager, [message]);
    }
  }

  private async perform(openid: string, action: ChatAction | null): Promise<ChatEvent | null> {
    if (action === null) return null;
    const accountId = await this.followers.accountOf(openid);
    switch (action.kind) {
      case 'look_for_similar':
        return { kind: 'similar_found', tips: await this.similar(accountId, action) };
      case 'join':
        return attempt(
          async () => {
            await this.reporting.follow(accountId, action.tipId, action.key);
            return { kind: 'joined' };
          },
          (why) => ({ kind: 'not_joined', why }),
        );
      case 'file':
        return attempt(
          async () => {
            await this.countSubmission(accountId);
            const body = { occurrence: 'now' as const, ...action.submission };
            const { number, gridName } = await this.reporting.file(accountId, body, 'official');
            return { kind: 'filed', number, gridName };
          },
          (why) => ({ kind: 'not_filed', why }),
        );
      case 'tell_progress':
        return { kind: 'progress', lines: await this.progress(accountId) };
      case 'download':
        return null;
    }
  }

  /** The limit of the mini-program (RATE_SUBMIT) holds for both doors together. */
  private async countSubmission(accountId: string): Promise<void> {
    const rate = readRate(this.config.RATE_SUBMIT);
    if (!rate) return;
    const { limit, seconds } = rate;
    const hit = await this.counters.increment(`submit ${accountId}`, seconds * 1000, limit, 0, 'submit');
    if (hit.isBlocked) throw new Problem('too_many_requests', '举报提交得太频繁，请过一会儿再试');
  }

  private async similar(accountId: string, asked: { categoryCode: string; lng: number; lat: number }) {
    const tips = await this.reporting.similar(accountId, asked);
    return tips.slice(0, SIMILAR_SHOWN).map((tip) => {
      const minutes = Math.max(
        1,
        Math.floor((this.clock.now().getTime() - Date.parse(tip.submittedAt)) / 60_000),
      );
      const age = minutes < 60 ? `${minutes} 分钟前` : `${Math.floor(minutes / 60)} 小时前`;
      const joined = tip.following ? '（您已跟进）' : '';
      return {
        tipId: tip.id,
        line: `${tip.categoryName}，${age}，约 ${tip.distance} 米，${tip.stateName}${joined}`,
      };
    });
  }

  private async progress(accountId: string): Promise<string[]> {
    const tips = await this.reporting.latest(accountId, PROGRESS_SHOWN);
    return tips.map(
      ({ number, categoryName, stateName, updatedAt }) =>
        `${number} ${categoryName}\n现在：${stateName}（${beijingDay(updatedAt)} ${beijingTime(updatedAt)}）`,
    );
  }
}

/** A refusal is told to the follower in its own words; what nobody foresaw goes on. */
async function attempt(
  work: () => Promise<ChatEvent>,
  refused: (why: string) => ChatEvent,
): Promise<ChatEvent> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) return refused(error.title);
    throw error;
  }
}
