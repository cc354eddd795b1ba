/** pending: waits for the community · active · refused · ended: by the community, or withdrawn by the founder. */
export const SQUAD_STATES = {
  pending: '待社区批准',
  active: '已成立',
  refused: '未批准',
  ended: '已解散',
} as const;
export type SquadState = keyof typeof SQUAD_STATES;
export const SQUAD_STATE_CODES = Object.keys(SQUAD_STATES) as SquadState[];

export const SQUAD_ROLES = { captain: '队长', deputy: '副队长', member: '队员' } as const;
export type SquadRole = keyof typeof SQUAD_ROLES;
export const SQUAD_ROLE_CODES = Object.keys(SQUAD_ROLES) as SquadRole[];

/** More is no squad any more. */
export const MOST_MEMBERS = 200;

interface Led {
  state: SquadState;
  captainId: string;
  deputyId: string | null;
}

/** What a member is in the squad. Pure. */
export function roleIn({ captainId, deputyId }: Omit<Led, 'state'>, accountId: string): SquadRole {
  if (accountId === captainId) return 'captain';
  return accountId === deputyId ? 'deputy' : 'member';
}

/** Captain and deputy lead: they plan shifts, invite, sign people in by hand and vouch for hours. Pure. */
export const leads = (squad: Omit<Led, 'state'>, accountId: string): boolean =>
  roleIn(squad, accountId) !== 'member';

/** Why somebody cannot join, in Chinese; null when they can. Pure. */
export function joinRefusal(squad: Pick<Led, 'state'>, members: number, other: string | null): string | null {
  if (squad.state !== 'active') return '这支小分队现在不能加入';
  if (other !== null) return `您已经在「${other}」，一人同时只在一支小分队；退出后才能加入别的`;
  return members >= MOST_MEMBERS ? `小分队最多 ${MOST_MEMBERS} 人，已经满员` : null;
}

/** Why somebody cannot leave, in Chinese; null when they can. A captain hands over first. Pure. */
export function leaveRefusal(squad: Led, accountId: string, members: number): string | null {
  if (squad.state === 'pending' || accountId !== squad.captainId) return null;
  return members > 1 ? '您是队长，请先把队长交给别的队员' : '队里只剩您一人，请联系社区解散小分队';
}

/** Why the community's person cannot decide on it, in Chinese; null when they can. Nobody approves their own. Pure. */
export function decideRefusal(squad: Led, staffId: string): string | null {
  if (squad.captainId === staffId) return '您是队长，要由社区或街道办的另一位同事批准';
  return squad.state === 'pending' ? null : '这支小分队已经处理过了';
}
