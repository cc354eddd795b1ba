import type { components } from './schema';

/**
 * Shapes of the API's answers, from its OpenAPI document: what the API changes there fails the type check here.
 * Times are ISO-8601 UTC, places are {lng, lat} in GCJ-02.
 */
type Schemas = components['schemas'];

export interface Place {
  lng: number;
  lat: number;
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export type Settings = Schemas['SettingsView'];
export type Role = Schemas['Role'];
export type Me = Omit<Schemas['MeView'], 'roles'> & { roles: Role[] };
export type Tokens = Schemas['SessionView'];

export type Category = Schemas['CategoryView'];
export type Severity = Schemas['Severity'];

export type Grid = Schemas['GridView'];
export type Grids = Schemas['GridList'];
export type Located = Schemas['LocateView'];

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

export type BoundaryImport = Schemas['BoundaryImport'];
export type BoundaryReport = Schemas['BoundaryReportView'];
export type BoundaryFinding = Schemas['BoundaryFinding'];
export type CoordinateSystem = BoundaryImport['crs'];

export type Photo = Schemas['Photo'];
export type Occurrence = Schemas['Occurrence'];
export type TipSubmission = Schemas['SubmitTip'];
export type TipState = Schemas['TipState'];
export type TipReceipt = Schemas['TipReceipt'];
export type TipSummary = Schemas['TipSummary'];
export type NearbyTip = Schemas['NearbyTip'];
export type TipDetail = Schemas['TipDetail'];
export type SimilarTip = Schemas['SimilarTip'];
export type FollowedTip = Schemas['FollowedTip'];
export type FollowedDetail = Schemas['FollowedDetail'];
export type HotSpot = Schemas['HotSpotView'];
export type HotSpots = Schemas['HotSpotList'];
export type TimelineEntry = Schemas['TimelineLine'];
export type Need = Schemas['Need'];
export type Move = Schemas['MoveView'];
/** The move's name comes from the tip's own list of moves. */
export type MoveRequest = Omit<Schemas['MoveTip'], 'move' | 'outcome' | 'reason' | 'share' | 'verdict'> & {
  move: string;
  outcome?: string;
  reason?: string;
  share?: string;
  verdict?: string;
};

export type StaffTip = Schemas['QueueTip'];
export type CaseClock = Schemas['ClockView'];
export type Department = Schemas['DepartmentView'];
export type StaffQueue = Schemas['QueuePage'];
export type Scope = keyof Schemas['QueueCounts'];
export type StaffSeat = Schemas['SeatView'];
export type NewDepartmentSeat = Schemas['GiveSeat'];
export type Invitation = Schemas['InvitationView'];

export type MessageView = Schemas['MessageView'];
export type WaitingView = Schemas['WaitingView'];
export type TalkPage = Schemas['MessagePage'];
export type NewMessage = Schemas['WriteMessage'];
export type ResponseTemplate = Schemas['TemplateView'];
export type NewTemplate = Schemas['AddTemplate'];

export type Notice = Schemas['NoticeView'];
export type Unread = Schemas['UnreadCounts'];
export type NoticeKind = Exclude<keyof Unread, 'total'>;
export type Points = Schemas['PointsView'];
export type PointsEntry = Schemas['EntryView'];
export type OutboxMessage = Schemas['OutboxView'];
