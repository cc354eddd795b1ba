import type { Me, Role } from '../api/types';

const BINDERS: readonly Role[] = ['grid_head', 'community_director', 'office'];
const ROBOTS: readonly Role[] = ['community_director', 'office'];

/** Who may say whose grid a WeChat group is. */
export const mayBindGroups = (me: Me): boolean => me.roles.some((role) => BINDERS.includes(role));
/** Who may set up group robots. */
export const mayKeepRobots = (me: Me): boolean => me.roles.some((role) => ROBOTS.includes(role));
/** The grid or community of the person's own seat; the office has to choose. */
export const ownGrid = (me: Me): string | null => me.seats.find(({ level }) => level > 1)?.gridId ?? null;
