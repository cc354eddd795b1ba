import type { Me } from '../../api/types';

const SEE = ['office', 'community_director', 'grid_head'] as const;
/** Sees campaigns and trainings in the workbench, and helps on site. */
export const seesCampaigns = (me: Me): boolean => SEE.some((role) => me.roles.includes(role));
/** Plans them. */
export const plans = (me: Me): boolean =>
  me.roles.includes('office') || me.roles.includes('community_director');
