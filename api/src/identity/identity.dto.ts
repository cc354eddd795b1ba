import { ROLES, type Role } from '../core/auth/principal';
import { Out, OutTime, TextField } from '../core/http/fields';

export class LoginBody {
  @TextField('登录码', { min: 1, max: 200 })
  code!: string;
}

export class RefreshBody {
  @TextField('续期凭证', { min: 1, max: 200 })
  refreshToken!: string;
}

export class ClaimBody {
  @TextField('邀请码', { min: 8, max: 20 })
  code!: string;
}

export class MySeat {
  @Out('string') id!: string;
  @Out('string', { enum: ROLES, enumName: 'Role' }) role!: Role;
  @Out('string') gridId!: string;
  @Out('string') gridName!: string;
  @Out('integer') level!: number;
  @Out('boolean', { optional: true, description: "held during somebody's leave" }) standIn?: boolean;
}

export class MeView {
  @Out('string') id!: string;
  @Out('string', { nullable: true }) displayName!: string | null;
  @Out([String]) roles!: Role[];
  @Out(() => [MySeat]) seats!: MySeat[];
  @Out('integer') unread!: number;
}

export class SessionView {
  @Out('string') accessToken!: string;
  @OutTime() accessExpiresAt!: string;
  @Out('string') refreshToken!: string;
}

export class LoginView extends SessionView {
  @Out(() => MeView) account!: MeView;
}

export class InvitationState {
  @OutTime() expiresAt!: string;
}

export class SeatView {
  @Out('string') id!: string;
  @Out('string', { enum: ROLES, enumName: 'Role' }) role!: Role;
  @Out('string') roleName!: string;
  @Out('string') gridId!: string;
  @Out('string') gridName!: string;
  @Out('string', { nullable: true, description: 'of seats in a department' }) departmentName!: string | null;
  @Out('string', { nullable: true }) personName!: string | null;
  @Out('boolean') claimed!: boolean;
  @Out(() => InvitationState, { nullable: true }) invitation!: InvitationState | null;
  @Out('boolean') mayInvite!: boolean;
  @Out('boolean', { description: 'the office may end it' }) mayEnd!: boolean;
}

export class SeatList {
  @Out(() => [SeatView]) items!: SeatView[];
}

export class InvitationView {
  @Out('string', { description: 'shown once; only its hash is kept' }) code!: string;
  @OutTime() expiresAt!: string;
}
