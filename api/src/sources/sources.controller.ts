import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { frequencyText } from '../core/calendar/frequency';
import { IdField } from '../core/http/fields';
import { checkedCursor } from '../core/http/page';
import { IdParam } from '../core/outbox/outbox.controller';
import { metresBetween } from '../grids';
import { StaffTipsService } from '../tips/staff-tips.service';
import { ChangeSource } from './change-source';
import { InspectAction } from './inspect';
import { SOURCE_KINDS, SOURCE_KIND_CODES } from './kinds';
import { ReadSources } from './read-sources';
import { NEAR_METRES, SourceViews } from './source-views';
import {
  EditSource,
  InspectSource,
  MoveSource,
  NearSources,
  SimilarSourceQuery,
  SourceDetail,
  SourceFields,
  SourceFilter,
  SourceKindList,
  SourceMap,
  SourcePage,
  SourceQuery,
} from './sources.dto';

const MOST_PINS = 300;
const MOST_NAMED = 5;

class EntryParam extends IdParam {
  @IdField('检查') entryId!: string;
}

/** The register of key pollution sources and control projects (notice, item 3). */
@ApiTags('sources')
@Controller('staff')
@Allow('patrol_member', 'grid_head', 'community_director', 'office')
export class SourcesController {
  constructor(
    private readonly sources: ReadSources,
    private readonly views: SourceViews,
    private readonly changes: ChangeSource,
    private readonly inspections: InspectAction,
    private readonly tips: StaffTipsService,
  ) {}

  @Get('source-kinds')
  @ApiOkResponse({ type: SourceKindList })
  kinds(): SourceKindList {
    return {
      items: SOURCE_KIND_CODES.map((kind) => {
        const { name, frequency } = SOURCE_KINDS[kind];
        return { kind, name, frequency: frequencyText(frequency), ...frequency };
      }),
    };
  }

  @Get('sources')
  @ApiOkResponse({ type: SourcePage })
  async list(@Me() me: Principal, @Query() query: SourceQuery): Promise<SourcePage> {
    const rows = await this.sources.list(me, query, checkedCursor(query), query.limit);
    const shown = rows.slice(0, query.limit);
    const nextCursor = rows.length > query.limit ? (shown.at(-1)?.id ?? null) : null;
    return { items: await this.views.summaries(shown), nextCursor };
  }

  @Get('sources/map')
  @ApiOkResponse({ type: SourceMap })
  async map(@Me() me: Principal, @Query() query: SourceFilter): Promise<SourceMap> {
    const rows = await this.sources.list(me, query, undefined, MOST_PINS);
    return {
      items: await this.views.summaries(rows.slice(0, MOST_PINS)),
      capped: rows.length > MOST_PINS,
    };
  }

  /** What may be the same: of the kind within 100 m of the place, or of the name in the person's grids. */
  @Get('sources/similar')
  @ApiOkResponse({ type: NearSources })
  async similar(@Me() me: Principal, @Query() query: SimilarSourceQuery): Promise<NearSources> {
    const near = await this.sources.near(me, query, NEAR_METRES);
    const here = near.filter(({ source }) => !query.kind || source.kind === query.kind);
    const q = query.name?.trim() ?? '';
    const named = q.length > 1 ? await this.sources.list(me, { q }, undefined, MOST_NAMED) : [];
    const others = named
      .filter(({ id, name }) => name.includes(q) && here.every(({ source }) => source.id !== id))
      .map((source) => ({ source, metres: Math.round(metresBetween(query, source)) }));
    return this.near([...here, ...others]);
  }

  /** Sources within 100 m of a tip, for its case page. */
  @Get('tips/:id/sources')
  @ApiOkResponse({ type: NearSources })
  async ofTip(@Me() me: Principal, @Param() { id }: IdParam): Promise<NearSources> {
    return this.near(await this.sources.near(me, await this.tips.facts(me, id), NEAR_METRES));
  }

  /** The same source when it is sent again. */
  @Post('sources')
  @ApiCreatedResponse({ type: SourceDetail })
  async add(@Me() me: Principal, @Body() body: SourceFields): Promise<SourceDetail> {
    return this.detail(me, { id: await this.changes.add(me, body) });
  }

  @Get('sources/:id')
  @ApiOkResponse({ type: SourceDetail })
  async detail(@Me() me: Principal, @Param() { id }: IdParam): Promise<SourceDetail> {
    return this.views.detail(me, await this.sources.visible(me, id));
  }

  @Post('sources/:id')
  @HttpCode(200)
  @ApiOkResponse({ type: SourceDetail })
  async edit(@Me() me: Principal, @Param() param: IdParam, @Body() body: EditSource): Promise<SourceDetail> {
    await this.changes.edit(me, await this.sources.visible(me, param.id), body);
    return this.detail(me, param);
  }

  @Post('sources/:id/moves')
  @HttpCode(200)
  @ApiOkResponse({ type: SourceDetail })
  async move(@Me() me: Principal, @Param() param: IdParam, @Body() body: MoveSource): Promise<SourceDetail> {
    await this.changes.move(me, await this.sources.visible(me, param.id), body);
    return this.detail(me, param);
  }

  @Post('sources/:id/inspections')
  @HttpCode(200)
  @ApiOkResponse({ type: SourceDetail })
  async inspect(
    @Me() me: Principal,
    @Param() param: IdParam,
    @Body() body: InspectSource,
  ): Promise<SourceDetail> {
    await this.inspections.run(me, await this.sources.visible(me, param.id), body);
    return this.detail(me, param);
  }

  @Post('sources/:id/inspections/:entryId/undo')
  @HttpCode(200)
  @ApiOkResponse({ type: SourceDetail })
  async undo(@Me() me: Principal, @Param() param: EntryParam): Promise<SourceDetail> {
    await this.sources.visible(me, param.id);
    await this.inspections.undo(me, param.id, param.entryId);
    return this.detail(me, param);
  }

  private async near(found: Awaited<ReturnType<ReadSources['near']>>): Promise<NearSources> {
    const first = found.slice(0, 10);
    const views = await this.views.summaries(first.map(({ source }) => source));
    return { items: views.map((view, index) => ({ ...view, metres: first[index]?.metres ?? 0 })) };
  }
}
