import { Injectable } from '@nestjs/common';
import { GridsService } from '../../../grids/grids.service';
import { Chats } from './chats';
import { Conversation } from './conversation';
import type { Course } from './course';
import * as words from './dialogue/words';
import { OfficialFollowers } from './followers';
import type { OfficialMessage } from './message';
import { TemplatePush } from './template-push';

/** Codes on posters carry the grid: `grid_` and its id. */
const GRID_SCENE = /^grid_([0-9A-Z]{26})$/;

/** What each kind of message leads to. Returns what to say to the follower. */
@Injectable()
export class MessageHandler {
  constructor(
    private readonly chats: Chats,
    private readonly conversation: Conversation,
    private readonly followers: OfficialFollowers,
    private readonly grids: GridsService,
    private readonly templates: TemplatePush,
  ) {}

  /** Everything but the chat itself can simply be done again, so only the chat notes its course. */
  async handle(openid: string, message: OfficialMessage, course: Course): Promise<string[]> {
    switch (message.kind) {
      case 'follow':
        await this.followers.accountOf(openid);
        return [words.WELCOME, ...(await this.gridOf(message.scene))];
      case 'scan': {
        const grid = await this.gridOf(message.scene);
        return grid.length > 0 ? grid : [words.HELP];
      }
      case 'unfollow':
        await this.chats.forget(openid);
        await this.followers.leave(openid);
        return [];
      case 'sent':
        await this.templates.ended(message.msgId, message.status);
        return [];
      case 'silent':
        return [];
      case 'text':
      case 'photo':
      case 'voice':
      case 'place':
      case 'click':
      case 'unusable':
        return this.conversation.take(openid, message, course);
    }
  }

  private async gridOf(scene: string | null): Promise<string[]> {
    const id = GRID_SCENE.exec(scene ?? '')?.[1];
    const grid = id ? (await this.grids.tree()).get(id) : undefined;
    return grid ? [words.gridCode(grid.fullName)] : [];
  }
}
