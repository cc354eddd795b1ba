import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Content, ContentSource } from '../content';
import { ContentService } from '../content/content.service';
import { Database } from '../core/database/database';
import { Campaign, CampaignPhoto } from './campaign.entity';
import { CONTENT_KIND } from './plans';
import { textsOf } from './words';

/** What staff wrote and photographed for the public: each wording, and each batch of photos, is checked once. */
@Injectable()
export class CampaignContent implements ContentSource, OnModuleInit {
  readonly kind = CONTENT_KIND;

  constructor(
    private readonly database: Database,
    private readonly content: ContentService,
  ) {}

  onModuleInit(): void {
    this.content.register(this);
  }

  /** `subjectId`: of a wording (`textId`) or of a batch of photos. An older wording is nobody's any more. */
  async load(subjectId: string): Promise<Content | null> {
    const { manager } = this.database;
    const campaign = await manager.findOneBy(Campaign, { textId: subjectId });
    if (campaign)
      return { authorId: campaign.createdBy, texts: textsOf(campaign), mediaIds: [], machineCheckable: true };
    const photos = await manager.find(CampaignPhoto, {
      where: { batchId: subjectId },
      order: { position: 'ASC' },
    });
    const [first] = photos;
    return first
      ? {
          authorId: first.byId,
          texts: [],
          mediaIds: photos.map(({ mediaId }) => mediaId),
          machineCheckable: true,
        }
      : null;
  }
}
