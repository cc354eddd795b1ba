import type { Role } from '../core/auth/principal';

/** Whose units are assessed, and who assesses. Departments have no unit here. */
export const ASSESSED_ROLES = [
  'patrol_member',
  'grid_head',
  'community_director',
  'office',
] as const satisfies Role[];
