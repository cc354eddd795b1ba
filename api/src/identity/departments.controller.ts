import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, Me } from '../core/auth/guard';
import { type Principal, STAFF_ROLES } from '../core/auth/principal';
import { DepartmentSeats } from './department-seats';
import { DepartmentList, GiveSeat, SeatId } from './departments.dto';
import { DepartmentsService } from './departments.service';

@ApiTags('identity')
@Controller('staff')
@Allow(...STAFF_ROLES)
export class DepartmentsController {
  constructor(
    private readonly departments: DepartmentsService,
    private readonly seats: DepartmentSeats,
  ) {}

  /** The departments a tip can be assigned to. */
  @Get('departments')
  @ApiOkResponse({ type: DepartmentList })
  async list(): Promise<DepartmentList> {
    return { items: (await this.departments.list()).map(({ id, code, name }) => ({ id, code, name })) };
  }

  /** A seat in a department; 201 the first time, 200 when it is sent again. An invitation is issued for it as for any. */
  @Post('department-seats')
  @Allow('office')
  @ApiCreatedResponse({ type: SeatId })
  @ApiOkResponse({ type: SeatId })
  async give(
    @Me() me: Principal,
    @Body() body: GiveSeat,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeatId> {
    const { id, repeated } = await this.seats.give(me, body);
    void reply.status(repeated ? 200 : 201);
    return { id };
  }
}
