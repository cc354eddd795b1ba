import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Content, ContentSource } from '../../content';
import { ContentService } from '../../content/content.service';
import { Database } from '../../core/database/database';
import { machineCheckable } from '../origin';
import { Tip, TipEvent, TipMedia } from '../tip.entity';

/** What a reporter wrote and photographed. Results of staff are checked by a second person before strangers see them. */
@Injectable()
export class TipContent implements ContentSource, OnModuleInit {
  readonly kind = 'tip';

  constructor(
    private readonly database: Database,
    private readonly content: ContentService,
  ) {}

  onModuleInit(): void {
    this.content.register(this);
  }

  async load(tipId: string): Promise<Content | null> {
    const { manager } = this.database;
    const tip = await manager.findOneBy(Tip, { id: tipId });
    const filed = tip ? await manager.findOneBy(TipEvent, { tipId, moveKey: 'submit' }) : null;
    if (!tip || !filed) return null;
    const where = { tipId, eventId: filed.id };
    const links = await manager.find(TipMedia, { where, order: { position: 'ASC' }, take: 20 });
    return {
      authorId: tip.reporterId,
      texts: [tip.text, tip.placeText].filter((text) => text !== ''),
      mediaIds: links.map(({ mediaId }) => mediaId),
      machineCheckable: machineCheckable(tip.origin),
    };
  }
}
