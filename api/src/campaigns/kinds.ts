import type { Role } from '../core/auth/principal';

/** A campaign is for residents (notice, item 15), a training for people with seats (item 2). */
export const CAMPAIGN_KINDS = ['campaign', 'training'] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];

/** The five places of the notice, item 15 (五进). */
export const PLACE_NAMES = {
  square: '进广场',
  community: '进社区',
  courtyard: '进楼院',
  home: '进家庭',
  workplace: '进单位',
} as const;
export type PlaceKind = keyof typeof PLACE_NAMES;
export const PLACE_KINDS = Object.keys(PLACE_NAMES) as PlaceKind[];

export const kindName = (kind: CampaignKind, placeKind: PlaceKind | null): string =>
  kind === 'training' || placeKind === null ? '培训' : PLACE_NAMES[placeKind];

/** Roles that can be told to attend a training. */
export const TRAINED_ROLES = [
  'community_director',
  'grid_head',
  'patrol_member',
  'department_staff',
] as const satisfies readonly Role[];
export type TrainedRole = (typeof TRAINED_ROLES)[number];

export const CAMPAIGN_STATES = ['planned', 'cancelled', 'closed'] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];
