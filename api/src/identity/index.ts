/** What other features and channels may use of identity besides its services. */
export { newInvitationCode } from './invitation-code';
export { LoginProvider, type ProvidedIdentity } from './login-provider';
export {
  isCurrent,
  isNotOver,
  mayGiveLeave,
  mayManage,
  mayStandIn,
  ownSeats,
  type SeatPlaceOf,
  TEAM,
  understaffed,
} from './roster/roster-rules';
export {
  actingSeat,
  departmentsInScope,
  gridsInScope,
  type Place,
  ROLE_NAMES,
  rolesInScope,
  SEAT_LEVEL,
} from './scope';
export type { SeatEdit } from './roster/seat-edits';
export { lastDay } from './roster/leave-rules';
export type { SeatLeave } from './roster/seat-leave.entity';
export type { Seat as RosterSeat } from './seat.entity';
