import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { In, LessThan } from 'typeorm';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { Database } from '../core/database/database';
import { DOCX } from '../core/documents/official-document';
import { XLSX } from '../core/documents/workbook';
import { sendFile } from '../core/http/send-file';
import { checkedCursor, type Page, PageQuery } from '../core/http/page';
import { notFound } from '../core/http/problem';
import { IdParam } from '../core/outbox/outbox.controller';
import { GridsService } from '../grids/grids.service';
import { AssessmentAppeal } from './appeal.entity';
import { AppealsService } from './appeals.service';
import { AssessmentExport } from './export';
import { PeriodsService } from './periods.service';
import { ProposalsService } from './proposals.service';
import { ResultViews } from './result-views';
import { ResultWord } from './result-word';
import {
  RaiseAssessmentAppeal,
  AssessmentAppealPage,
  AssessmentAppealView,
  AssessedCasePage,
  CasesQuery,
  type AssessedCaseView,
  DecideAssessmentAppeal,
  DecideProposal,
  ExplainProposal,
  AssessmentProposalPage,
  AssessmentProposalView,
  AssessedUnit,
  UnitQuery,
} from './results.dto';
import { ASSESSED_ROLES } from './roles';
import { ownUnits } from './scope';

/** Scores of units with the cases behind them, appeals, rewards and accountability (notice, items 12, 13; safeguards 四). */
@ApiTags('assessment')
@Controller('staff/assessment')
@Allow(...ASSESSED_ROLES)
export class ResultsController {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
    private readonly periods: PeriodsService,
    private readonly views: ResultViews,
    private readonly appeals: AppealsService,
    private readonly proposals: ProposalsService,
    private readonly exporting: AssessmentExport,
    private readonly word: ResultWord,
  ) {}

  @Get('periods/:id/unit')
  @ApiOkResponse({ type: AssessedUnit })
  async unit(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Query() { unitId }: UnitQuery,
  ): Promise<AssessedUnit> {
    return this.views.unit(me, await this.periods.visible(me, id), unitId);
  }

  @Get('periods/:id/cases')
  @ApiOkResponse({ type: AssessedCasePage })
  async cases(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Query() query: CasesQuery,
  ): Promise<Page<AssessedCaseView>> {
    checkedCursor(query);
    return this.views.cases(me, await this.periods.visible(me, id), query);
  }

  @Get('periods/:id/appeals')
  @ApiOkResponse({ type: AssessmentAppealPage })
  async list(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Query() query: PageQuery,
  ): Promise<Page<AssessmentAppealView>> {
    const cursor = checkedCursor(query);
    const period = await this.periods.visible(me, id);
    const rows = await this.database.manager.find(AssessmentAppeal, {
      where: {
        periodId: period.id,
        unitId: In([...ownUnits(me, await this.grids.tree())]),
        ...(cursor ? { id: LessThan(cursor) } : {}),
      },
      order: { id: 'DESC' },
      take: query.limit + 1,
    });
    const shown = rows.slice(0, query.limit);
    const nextCursor = rows.length > query.limit ? (shown.at(-1)?.id ?? null) : null;
    return { items: await this.views.appealViews(me, shown), nextCursor };
  }

  @Post('periods/:id/appeals')
  @Allow('grid_head', 'community_director')
  @HttpCode(200)
  @ApiOkResponse({ type: AssessedUnit })
  async raise(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: RaiseAssessmentAppeal,
  ): Promise<AssessedUnit> {
    await this.appeals.raise(me, id, body);
    return this.unit(me, { id }, body);
  }

  @Post('appeals/:id/decision')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: AssessmentAppealView })
  async decideAppeal(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: DecideAssessmentAppeal,
  ): Promise<AssessmentAppealView> {
    const [view] = await this.views.appealViews(me, [await this.appeals.decide(me, id, body)]);
    if (!view) throw notFound('这件申诉');
    return view;
  }

  @Get('periods/:id/proposals')
  @ApiOkResponse({ type: AssessmentProposalPage })
  async proposed(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Query() query: PageQuery,
  ): Promise<Page<AssessmentProposalView>> {
    return this.proposals.list(me, await this.periods.visible(me, id), checkedCursor(query), query.limit);
  }

  @Post('proposals/:id/explanation')
  @Allow('grid_head', 'community_director')
  @HttpCode(200)
  @ApiOkResponse({ type: AssessmentProposalView })
  explain(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { text }: ExplainProposal,
  ): Promise<AssessmentProposalView> {
    return this.proposals.explain(me, id, text);
  }

  @Post('proposals/:id/decision')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: AssessmentProposalView })
  decide(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: DecideProposal,
  ): Promise<AssessmentProposalView> {
    return this.proposals.decide(me, id, body);
  }

  @Get('periods/:id/xlsx')
  @ApiProduces(XLSX)
  async excel(@Me() me: Principal, @Param() { id }: IdParam, @Res() reply: FastifyReply): Promise<void> {
    const period = await this.periods.visible(me, id);
    await sendFile(reply, XLSX, `${period.name}考核.xlsx`, await this.exporting.run(me, period));
  }

  /** The circular (通报), when the scores are settled. */
  @Get('periods/:id/docx')
  @Allow('office')
  @ApiProduces(DOCX)
  async document(@Me() me: Principal, @Param() { id }: IdParam, @Res() reply: FastifyReply): Promise<void> {
    const { name, bytes } = await this.word.run(await this.periods.visible(me, id));
    await sendFile(reply, DOCX, name, bytes);
  }
}
