import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { checkedCursor, pageOf } from '../core/http/page';
import { MediaService } from '../core/media/media.service';
import { IdParam } from '../core/outbox/outbox.controller';
import { ContentItem, ContentPage, ContentQuery, DecideContent } from './content.dto';
import type { ContentCheck } from './content.entity';
import { STATE_NAMES, WHY_NAMES } from './content-rule';
import { ContentService, TEXT } from './content.service';
import { labelName } from './labels';
import { Reviews } from './reviews';

/** The office looks at what no machine let through. Whose it is, nobody is told. */
@ApiTags('content')
@Controller('staff/content')
@Allow('office')
export class ContentController {
  constructor(
    private readonly content: ContentService,
    private readonly reviews: Reviews,
    private readonly media: MediaService,
  ) {}

  @Get()
  @ApiOkResponse({ type: ContentPage })
  async list(@Query() query: ContentQuery): Promise<ContentPage> {
    const rows = await this.reviews.list(query.state, checkedCursor(query), query.limit);
    const { items, nextCursor } = pageOf(rows, query.limit, (check) => check);
    return { items: await this.views(items), nextCursor, waiting: await this.reviews.waiting() };
  }

  @Post(':id/decision')
  @HttpCode(200)
  @ApiOkResponse({ type: ContentItem })
  async decide(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: DecideContent,
  ): Promise<ContentItem> {
    const [view] = await this.views([await this.reviews.decide(me.accountId, id, body)]);
    if (!view) throw new Error(`content check ${id} has no view`);
    return view;
  }

  private async views(checks: readonly ContentCheck[]): Promise<ContentItem[]> {
    const photos = await this.media.views(checks.map(({ part }) => part).filter((part) => part !== TEXT));
    const decisions = await this.reviews.decisions(checks.map(({ id }) => id));
    return Promise.all(
      checks.map(async (check) => ({
        id: check.id,
        kind: check.kind,
        subjectId: check.subjectId,
        text: check.part === TEXT ? await this.textOf(check) : null,
        photo: photos.get(check.part) ?? null,
        state: check.state,
        stateName: STATE_NAMES[check.state],
        why: whyOf(check),
        createdAt: check.createdAt.toISOString(),
        decisions: decisions
          .filter(({ checkId }) => checkId === check.id)
          .map(({ toState, reason, at }) => ({
            stateName: STATE_NAMES[toState],
            reason,
            at: at.toISOString(),
          })),
      })),
    );
  }

  private async textOf({ kind, subjectId }: ContentCheck): Promise<string> {
    return (await this.content.load(kind, subjectId))?.texts.join('\n') ?? '';
  }
}

function whyOf({ why, label }: ContentCheck): string | null {
  if (!why) return null;
  const name = labelName(label);
  return name === null ? WHY_NAMES[why] : `${WHY_NAMES[why]}（${name}）`;
}
