import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Principal } from '../../core/auth/principal';
import { Database } from '../../core/database/database';
import { MediaService } from '../../core/media/media.service';
import { GridsService } from '../../grids/grids.service';
import { TipMessage, TipMessageMedia } from './conversation.entity';
import type { MessageView } from './conversation.dto';

/** What people see of messages: sides and places, never an account. */
@Injectable()
export class MessageViews {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
    private readonly media: MediaService,
  ) {}

  async of(messages: readonly TipMessage[], me: Principal): Promise<MessageView[]> {
    if (messages.length === 0) return [];
    const tree = await this.grids.tree();
    const links = await this.database.manager.find(TipMessageMedia, {
      where: { messageId: In(messages.map((message) => message.id)) },
      order: { position: 'ASC' },
    });
    const photos = await this.media.views(links.map((link) => link.mediaId));
    return messages.map((message) => ({
      id: message.id,
      from: message.fromKind,
      who: {
        reporter: '举报人',
        system: '系统',
        staff: tree.get(message.actorGridId ?? '')?.fullName ?? '工作人员',
      }[message.fromKind],
      mine: message.authorId === me.accountId,
      kind: message.kind,
      text: message.text,
      photos: links
        .filter((link) => link.messageId === message.id)
        .flatMap((link) => photos.get(link.mediaId) ?? []),
      answersId: message.answersId,
      createdAt: message.createdAt.toISOString(),
    }));
  }
}
