import type { Principal, PrincipalSeat } from '../core/auth/principal';
import type { GridTree } from '../grids';
import type { CampaignKind } from './kinds';

interface Held {
  kind: CampaignKind;
  gridId: string;
}
const ORGANISERS: readonly string[] = ['office', 'community_director'];
const HELPERS: readonly string[] = ['community_director', 'grid_head'];

/** Plans, changes, cancels and closes it: the office, or the director of the community that holds it. Pure. */
export const organises = ({ seats }: Pick<Principal, 'seats'>, { gridId }: Held, tree: GridTree): boolean =>
  seats.some((seat) => ORGANISERS.includes(seat.role) && tree.covers(seat.gridId, gridId));

/**
 * Shows the code and counts on site: also the grid heads of the area. Not at a training: they have to attend it
 * themselves, and whoever sees the code elsewhere could sign in from home. Pure.
 */
export const runs = (me: Pick<Principal, 'seats'>, held: Held, tree: GridTree): boolean =>
  organises(me, held, tree) ||
  (held.kind === 'campaign' &&
    me.seats.some((seat) => HELPERS.includes(seat.role) && tree.covers(held.gridId, seat.gridId)));

/** Grids whose sessions a person with these seats sees in the workbench: the own, those below and those above. Pure. */
export function gridsSeen(seats: readonly PrincipalSeat[], tree: GridTree): Set<string> {
  return new Set(
    seats.flatMap(({ role, gridId }) =>
      role === 'department_staff'
        ? [gridId]
        : [...tree.below(gridId), ...tree.pathUp(gridId)].map(({ id }) => id),
    ),
  );
}

/** A campaign is for everybody, a training for people with a seat and for volunteers. Pure. */
export const mayAttend = ({ roles, seats }: Principal, { kind }: Pick<Held, 'kind'>): boolean =>
  kind === 'campaign' || seats.length > 0 || roles.has('volunteer');
