import type { Me } from '../../api/types';

export const isOffice = (me: Me): boolean => me.roles.includes('office');
/** Proposes cases, calls meetings, reports upward. */
export const decides = (me: Me): boolean => isOffice(me) || me.roles.includes('community_director');
