import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { checkedCursor } from '../core/http/page';
import { IdParam } from '../core/outbox/outbox.controller';
import {
  PatrolFindingDetail,
  PatrolFindingPage,
  PatrolFindingsQuery,
  RecheckFinding,
  RecordFinding,
} from './findings.dto';
import { FollowFinding } from './follow-finding';
import { ReadFindings } from './read-findings';
import { RecordFindingAction } from './record-finding';

/** What patrols found, and what came of it (notice, items 4 and 7). */
@ApiTags('patrol')
@Controller('staff/patrol/findings')
@Allow('patrol_member', 'grid_head', 'community_director', 'office')
export class PatrolFindingsController {
  constructor(
    private readonly findings: ReadFindings,
    private readonly records: RecordFindingAction,
    private readonly follow: FollowFinding,
  ) {}

  @Get()
  @ApiOkResponse({ type: PatrolFindingPage })
  async list(@Me() me: Principal, @Query() query: PatrolFindingsQuery): Promise<PatrolFindingPage> {
    const rows = await this.findings.list(me, query, checkedCursor(query));
    const shown = rows.slice(0, query.limit);
    const nextCursor = rows.length > query.limit ? (shown.at(-1)?.id ?? null) : null;
    return { items: await this.findings.summaries(shown), nextCursor };
  }

  /** The same finding when it is sent again. */
  @Post()
  @ApiCreatedResponse({ type: PatrolFindingDetail })
  async record(@Me() me: Principal, @Body() body: RecordFinding): Promise<PatrolFindingDetail> {
    return this.detail(me, { id: await this.records.run(me, body) });
  }

  @Get(':id')
  @ApiOkResponse({ type: PatrolFindingDetail })
  async detail(@Me() me: Principal, @Param() { id }: IdParam): Promise<PatrolFindingDetail> {
    return this.findings.detail(me, await this.findings.visible(me, id));
  }

  /** Rectified: checked on the spot, with a photo. */
  @Post(':id/recheck')
  @HttpCode(200)
  @ApiOkResponse({ type: PatrolFindingDetail })
  async recheck(
    @Me() me: Principal,
    @Param() param: IdParam,
    @Body() body: RecheckFinding,
  ): Promise<PatrolFindingDetail> {
    await this.follow.recheck(me, await this.findings.visible(me, param.id), body);
    return this.detail(me, param);
  }

  /** Makes a case of it. */
  @Post(':id/file')
  @HttpCode(200)
  @ApiOkResponse({ type: PatrolFindingDetail })
  async file(@Me() me: Principal, @Param() param: IdParam): Promise<PatrolFindingDetail> {
    await this.follow.file(me, await this.findings.visible(me, param.id));
    return this.detail(me, param);
  }

  /** Takes a slip back, within ten minutes. */
  @Post(':id/undo')
  @HttpCode(200)
  @ApiOkResponse({ type: PatrolFindingDetail })
  async undo(@Me() me: Principal, @Param() param: IdParam): Promise<PatrolFindingDetail> {
    await this.follow.undo(me, await this.findings.visible(me, param.id));
    return this.detail(me, param);
  }
}
