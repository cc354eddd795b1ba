/** Shapes of the API's answers. Times are ISO-8601 UTC, places are {lng, lat} in GCJ-02. */
export type Role =
  'resident' | 'volunteer' | 'patrol_member' | 'grid_head' | 'community_director' | 'office' | 'admin';

export interface Place {
  lng: number;
  lat: number;
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export interface Settings {
  demo: boolean;
  apiVersion: string;
  h5LoginUrl: string | null;
  mapCentre: Place;
  boundariesSchematic: boolean;
  subscribeTemplates: string[];
}

export interface Seat {
  id: string;
  role: Role;
  gridId: string;
  gridName: string;
  level: 1 | 2 | 3;
}

export interface Me {
  id: string;
  displayName: string | null;
  roles: Role[];
  seats: Seat[];
  unread: number;
}

export interface Tokens {
  accessToken: string;
  accessExpiresAt: string;
  refreshToken: string;
}

export type Severity = 'minor' | 'ordinary' | 'live' | 'major';

export interface Category {
  code: string;
  name: string;
  severity: Severity;
  acceptLimit: string;
  handleLimit: string;
  hint: string;
}

export interface Grid {
  id: string;
  level: 1 | 2 | 3;
  parentId: string | null;
  name: string;
  fullName: string;
  aliases: string[];
}

export interface Grids {
  schematic: boolean;
  items: Grid[];
}

type Ring = number[][];

export interface GridShape {
  properties: { gridId: string; name: string; fullName: string; communityId: string; communityName: string };
  geometry: { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] };
}

/** Level-3 grids as GeoJSON in GCJ-02; `schematic` when they are drawn for the demo. */
export interface Boundaries {
  schematic: boolean;
  collection: { features: GridShape[] };
}

export interface Located {
  grid: { id: string; fullName: string; communityName: string } | null;
  neighbours: { id: string; fullName: string }[];
  reason: string;
  schematic: boolean;
}

export interface Photo {
  id: string;
  url: string;
  thumbUrl: string;
}

export type Occurrence = 'now' | 'again' | 'none';

export interface TipSubmission extends Place {
  key: string;
  categoryCode: string;
  text: string;
  placeText: string;
  occurrence: Occurrence;
  anonymous: boolean;
  mediaIds: string[];
}

export type TipState =
  'triage' | 'dispatched' | 'handling' | 'checking' | 'closed' | 'reopen_requested' | 'withdrawn';

export interface TipReceipt {
  id: string;
  number: string;
  state: TipState;
  grid: { id: string; fullName: string } | null;
  routing: string;
  submittedAt: string;
}

export interface TipSummary {
  id: string;
  number: string;
  categoryCode: string;
  categoryName: string;
  state: TipState;
  stateName: string;
  placeText: string;
  gridName: string | null;
  submittedAt: string;
  updatedAt: string;
  thumbUrl: string | null;
  needsFeedback: boolean;
  anonymous: boolean;
}

export interface NearbyTip extends Place {
  id: string;
  categoryName: string;
  state: TipState;
  stateName: string;
  submittedAt: string;
  /** metres */
  distance: number;
}

export type Need = 'no' | 'optional' | 'required';

export interface Move {
  move: string;
  label: string;
  needs: {
    note: Need;
    photos: Need;
    outcome?: { code: string; label: string; photos: Need }[];
    grid?: boolean;
  };
  danger?: boolean;
}

export interface TimelineEntry {
  id: string;
  at: string;
  action: string;
  title: string;
  note: string | null;
  actor: string;
  photos: Photo[];
}

export interface TipDetail extends TipSummary, Place {
  text: string;
  occurrence: Occurrence;
  grid: { id: string; fullName: string; communityName: string } | null;
  routing: string;
  version: number;
  photos: Photo[];
  timeline: TimelineEntry[];
  moves: Move[];
  elapsedSeconds: number | null;
  category: Category;
  mine: boolean;
}

export interface MoveRequest {
  key: string;
  move: string;
  version: number;
  note?: string;
  outcome?: string;
  mediaIds?: string[];
  gridId?: string;
}

export interface StaffTip extends TipSummary {
  severity: Severity;
  communityName: string | null;
  elapsedSeconds: number | null;
  occurrence: Occurrence;
}

export type Scope = 'todo' | 'mine' | 'all';

export interface StaffQueue extends Page<StaffTip> {
  counts: Record<Scope, number>;
}

export interface StaffSeat {
  id: string;
  role: Role;
  roleName: string;
  gridId: string;
  gridName: string;
  personName: string | null;
  claimed: boolean;
  invitation: { expiresAt: string } | null;
  mayInvite: boolean;
}

export interface Invitation {
  code: string;
  expiresAt: string;
}

export interface Notice {
  id: string;
  kind: string;
  title: string;
  body: string;
  tipId: string | null;
  createdAt: string;
  readAt: string | null;
}

export interface Points {
  balance: number;
  earnedThisMonth: number;
  rules: { code: string; name: string; text: string }[];
}

export interface PointsEntry {
  id: string;
  amount: number;
  balanceAfter: number;
  ruleName: string;
  memo: string;
  tipId: string | null;
  tipNumber: string | null;
  at: string;
}

export interface OutboxMessage {
  id: string;
  topic: string;
  state: 'dead' | 'pending' | 'done';
  attempts: number;
  lastError: string | null;
  createdAt: string;
  nextAttemptAt: string | null;
}
