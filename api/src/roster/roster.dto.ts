import { ChoiceField, DayField, IdField, KeyField, Out, OutTime, TextField } from '../core/http/fields';
import { ROLES, type Role } from '../core/auth/principal';
import { ROSTER_ROLES, type RosterRole } from './sheet';

export class LeaveView {
  @Out('string') id!: string;
  @Out('string') seatId!: string;
  @Out('string', { description: 'place, role and name of who is away' }) who!: string;
  @Out('string', { description: 'Beijing day' }) from!: string;
  @Out('string') until!: string;
  @Out('boolean', { description: 'now; else to come' }) running!: boolean;
  @Out('string', { nullable: true, description: 'who stands in' }) standIn!: string | null;
  @Out('boolean', { description: 'the stand-in is in office and has claimed the seat' }) covered!: boolean;
  @Out('boolean') mayEnd!: boolean;
}
export class SeatRow {
  @Out('string') id!: string;
  @Out('string') gridId!: string;
  @Out('string') gridName!: string;
  @Out('string', { enum: ROLES, enumName: 'Role' }) role!: Role;
  @Out('string') roleName!: string;
  @Out('string', { nullable: true }) departmentName!: string | null;
  @Out('string') personName!: string;
  @Out('boolean') claimed!: boolean;
  @Out('string', { description: 'Beijing day' }) from!: string;
  @Out('string', { nullable: true, description: 'last day' }) until!: string | null;
  @Out('string', { nullable: true, description: 'name of the deputy (AB角)' }) deputy!: string | null;
  @Out('boolean') onLeave!: boolean;
}
export class UnitRow {
  @Out('string') id!: string;
  @Out('string') gridId!: string;
  @Out('string') gridName!: string;
  @Out('string') departmentName!: string;
  @Out('string') people!: string;
  @Out('string') task!: string;
}
export class TeamRow {
  @Out('string') gridId!: string;
  @Out('string') gridName!: string;
  @Out('integer', { description: 'patrol members; there should be three to five' }) members!: number;
  @Out('boolean') head!: boolean;
}
export class CommunityRow {
  @Out('string') gridId!: string;
  @Out('string') name!: string;
  @Out('integer') seats!: number;
  @Out('integer') unclaimed!: number;
  @Out('integer') short!: number;
}
export class LeadingRow {
  @Out('string') id!: string;
  @Out('string') dutyName!: string;
  @Out('string') personName!: string;
  @Out('string') title!: string;
}
export class RosterOverview {
  @Out(() => [CommunityRow]) places!: CommunityRow[];
  @Out(() => [TeamRow], { description: 'grids with fewer than three patrol members, fewest first' })
  understaffed!: TeamRow[];
  @Out('integer') grids!: number;
  @Out(() => [LeaveView], { description: 'now and to come' }) leaves!: LeaveView[];
  @Out(() => [LeadingRow]) leading!: LeadingRow[];
  @Out('boolean') mayImport!: boolean;
  @Out('boolean') mayLead!: boolean;
}
export class RosterPlace {
  @Out('string') gridId!: string;
  @Out('string') name!: string;
  @Out('integer') level!: number;
  @Out(() => [SeatRow]) seats!: SeatRow[];
  @Out(() => [UnitRow]) units!: UnitRow[];
  @Out(() => [TeamRow], { description: 'the grids of a community, or the grid' }) teams!: TeamRow[];
  @Out('boolean', { description: 'seats and units can be added' }) mayManage!: boolean;
}
export class StandInChoice {
  @Out('string') seatId!: string;
  @Out('string') name!: string;
}
export class SeatHistoryLine {
  @Out('string') what!: string;
  @OutTime() at!: string;
}
export class SeatPage extends SeatRow {
  @Out(() => [LeaveView]) leaves!: LeaveView[];
  @Out(() => [StandInChoice], { description: 'who could stand in; the deputy first' })
  standIns!: StandInChoice[];
  @Out('string', { nullable: true }) deputySeatId!: string | null;
  @Out(() => [SeatHistoryLine], { description: 'newest first, at most 50' }) history!: SeatHistoryLine[];
  @Out('boolean') mayManage!: boolean;
  @Out('boolean') mayGiveLeave!: boolean;
}

export class AddSeat {
  @KeyField() key!: string;
  @IdField('网格') gridId!: string;
  @ChoiceField('岗位', ROSTER_ROLES) role!: RosterRole;
  @TextField('姓名', { min: 1, max: 20 }) personName!: string;
  @DayField('开始日期', { optional: true }) from?: string;
}
export class SetDeputy {
  @KeyField() key!: string;
  @IdField('代理人', { optional: true }) deputySeatId?: string;
}
export class GiveLeave {
  @KeyField() key!: string;
  @DayField('开始日期') from!: string;
  @DayField('结束日期') until!: string;
  @IdField('代理人', { optional: true }) standInSeatId?: string;
}
