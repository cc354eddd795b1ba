import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { XLSX } from '../core/documents/workbook';
import { sendFile } from '../core/http/send-file';
import { IdParam } from '../core/outbox/outbox.controller';
import { GridsService } from '../grids/grids.service';
import { ROLE_NAMES } from '../identity';
import type { Plain } from './campaigns.dto';
import type { TrainedRole } from './kinds';
import { type Course, Trainings } from './trainings';
import { CommunityPart, CourseCard, CourseDetail, Courses, Reminded } from './trainings.dto';

/** Courses, and who still lacks them (notice, item 2). */
@ApiTags('campaigns')
@Controller('staff/trainings')
@Allow('office', 'community_director', 'grid_head')
export class TrainingsController {
  constructor(
    private readonly trainings: Trainings,
    private readonly grids: GridsService,
  ) {}

  @Get()
  @ApiOkResponse({ type: Courses })
  async list(@Me() me: Principal): Promise<Courses> {
    const courses = await this.trainings.seen(me);
    return {
      items: await Promise.all(courses.map(async (one) => this.card(await this.trainings.ownPart(me, one)))),
    };
  }

  @Get(':id')
  @ApiOkResponse({ type: CourseDetail })
  async detail(@Me() me: Principal, @Param() { id }: IdParam): Promise<CourseDetail> {
    const course = await this.trainings.ownPart(me, await this.trainings.course(me, id));
    return {
      ...(await this.card(course)),
      sessions: course.sessions.map(({ id: sessionId, startsAt, place, state }) => ({
        id: sessionId,
        startsAt: startsAt.toISOString(),
        place,
        closed: state === 'closed',
      })),
      communities: await this.communities(course),
      mayRemind: me.roles.has('office') || me.roles.has('community_director'),
      mayRepeat: await this.trainings.mayRepeat(me, course),
    };
  }

  @Post(':id/remind')
  @Allow('office', 'community_director')
  @HttpCode(200)
  @ApiOkResponse({ type: Reminded })
  remind(@Me() me: Principal, @Param() { id }: IdParam): Promise<Reminded> {
    return this.trainings.remind(me, id);
  }

  @Get(':id/xlsx')
  @ApiProduces(XLSX)
  async xlsx(@Me() me: Principal, @Param() { id }: IdParam, @Res() reply: FastifyReply): Promise<void> {
    const course = await this.trainings.ownPart(me, await this.trainings.course(me, id));
    const name = `参训情况-${course.first.title.replace(/[\\/:*?"<>|]/g, '')}.xlsx`;
    await sendFile(reply, XLSX, name, await this.trainings.workbook(course));
  }

  private async card({ first, must, lacking }: Course): Promise<Plain<CourseCard>> {
    return {
      id: first.id,
      title: first.title,
      gridName: (await this.grids.tree()).get(first.gridId)?.fullName ?? '',
      roleNames: first.roles.split('|').map((role) => ROLE_NAMES[role as TrainedRole]),
      must: must.length,
      lacking: lacking.length,
    };
  }

  private async communities({ must, lacking }: Course): Promise<CommunityPart[]> {
    const open = new Set(lacking.map(({ id }) => id));
    const parts = new Map<string, CommunityPart>();
    for (const { seat, community, grid } of await this.trainings.lines(must)) {
      const part = parts.get(community) ?? { name: community, must: 0, lacking: [] };
      parts.set(community, part);
      part.must++;
      if (open.has(seat.id))
        part.lacking.push({
          seatId: seat.id,
          name: seat.personName,
          grid,
          roleName: ROLE_NAMES[seat.role],
          reachable: seat.accountId !== null,
        });
    }
    return [...parts.values()];
  }
}
