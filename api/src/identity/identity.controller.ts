import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me, Public } from '../core/auth/guard';
import { type Principal, STAFF_ROLES } from '../core/auth/principal';
import { Problem } from '../core/http/problem';
import { RateLimit } from '../core/rate/rate-limit.guard';
import { IdParam } from '../core/outbox/outbox.controller';
import { GridsService } from '../grids/grids.service';
import { NoticesService } from '../notices/notices.service';
import {
  ClaimBody,
  InvitationView,
  LoginBody,
  LoginView,
  MeView,
  RefreshBody,
  SeatList,
  SessionView,
} from './identity.dto';
import { ClaimsService } from './claims.service';
import { DepartmentsService } from './departments.service';
import { IdentityService } from './identity.service';
import { ROLE_NAMES } from './scope';
import { SeatsService } from './seats.service';
import { Sessions } from './sessions';

@ApiTags('identity')
@Controller()
export class IdentityController {
  constructor(
    private readonly identity: IdentityService,
    private readonly sessions: Sessions,
    private readonly seats: SeatsService,
    private readonly claims: ClaimsService,
    private readonly grids: GridsService,
    private readonly notices: NoticesService,
    private readonly departments: DepartmentsService,
  ) {}

  /** Login with a code from wx.login (or, on h5, from the login page). */
  @Post('auth/wechat')
  @RateLimit('login')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: LoginView })
  async login(@Body() { code }: LoginBody): Promise<LoginView> {
    const accountId = await this.identity.signIn(code);
    const session = await this.sessions.open(accountId);
    return { ...session, account: await this.me(accountId) };
  }

  @Post('auth/refresh')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: SessionView })
  refresh(@Body() { refreshToken }: RefreshBody): Promise<SessionView> {
    return this.sessions.refresh(refreshToken);
  }

  @Post('auth/logout')
  @Public()
  @HttpCode(204)
  async logout(@Body() { refreshToken }: RefreshBody): Promise<void> {
    await this.sessions.close(refreshToken);
  }

  @Get('me')
  @Allow('resident')
  @ApiOkResponse({ type: MeView })
  myself(@Me() me: Principal): Promise<MeView> {
    return this.me(me.accountId);
  }

  /** Seats of one's own grids and of the level below. */
  @Get('staff/seats')
  @Allow(...STAFF_ROLES, 'admin')
  @ApiOkResponse({ type: SeatList })
  async seatList(@Me() me: Principal): Promise<SeatList> {
    const tree = await this.grids.tree();
    const rows = await this.seats.visible(me);
    const departments = await this.departments.byId();
    return {
      items: rows.map(({ seat, invitation, mayInvite }) => ({
        id: seat.id,
        role: seat.role,
        roleName: ROLE_NAMES[seat.role],
        gridId: seat.gridId,
        gridName: tree.get(seat.gridId)?.fullName ?? '',
        departmentName: departments.get(seat.departmentId ?? '')?.name ?? null,
        personName: seat.personName,
        claimed: seat.accountId !== null,
        invitation: invitation ? { expiresAt: invitation.expiresAt.toISOString() } : null,
        mayInvite,
        mayEnd: seat.role === 'department_staff' && me.roles.has('office'),
      })),
    };
  }

  @Post('staff/seats/:id/invitation')
  @Allow(...STAFF_ROLES, 'admin')
  @ApiCreatedResponse({ type: InvitationView })
  async invite(@Me() me: Principal, @Param() { id }: IdParam): Promise<InvitationView> {
    const { code, expiresAt } = await this.seats.invite(me, id);
    return { code, expiresAt: expiresAt.toISOString() };
  }

  @Post('seats/claim')
  @Allow('resident')
  @HttpCode(200)
  @ApiOkResponse({ type: MeView })
  async claim(@Me() me: Principal, @Body() { code }: ClaimBody): Promise<MeView> {
    await this.claims.claim(me.accountId, code);
    return this.me(me.accountId);
  }

  private async me(accountId: string): Promise<MeView> {
    const principal = await this.identity.principal(accountId);
    if (!principal) throw new Problem('unauthenticated', '请重新登录');
    const tree = await this.grids.tree();
    return {
      id: accountId,
      displayName: await this.identity.displayName(accountId),
      roles: [...principal.roles],
      seats: principal.seats.map((seat) => ({ ...seat, gridName: tree.get(seat.gridId)?.fullName ?? '' })),
      unread: await this.notices.unread(accountId),
    };
  }
}
