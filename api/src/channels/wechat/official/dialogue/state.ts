/** Where a chat stands. Stored as JSON; holds nothing but what the follower sent for the report being made. */
export interface ChatState {
  step: Step;
  /** Client-made key of this report: filing it twice is filing it once. Null while nothing was sent. */
  key: string | null;
  photos: ChatPhoto[];
  place: ChatPlace | null;
  text: string;
  categoryCode: string | null;
  anonymous: boolean;
  /** What lies near and may be the same, as it was shown. */
  similar: SimilarChoice[];
  /** The follower wants an own report though something similar is near. */
  sendAnyway: boolean;
  /** ms since the epoch. */
  touchedAt: number;
}

/**
 * collecting: photo, place or words are missing; category, similar, confirming: a question was asked;
 * waiting: to be filed as soon as the photos are here; filing: being filed.
 */
export type Step = 'idle' | 'collecting' | 'category' | 'similar' | 'confirming' | 'waiting' | 'filing';

export interface ChatPhoto {
  /** media_id of WeChat. */
  wechatId: string;
  /** Ours, once it was fetched and re-encoded. */
  mediaId: string | null;
}
export interface ChatPlace {
  /** Degrees, GCJ-02. */
  lng: number;
  lat: number;
  label: string;
}
export interface SimilarChoice {
  tipId: string;
  line: string;
}
export interface CategoryChoice {
  code: string;
  name: string;
}

/** A part of a report. */
export type Part =
  { kind: 'text'; text: string } | { kind: 'photo'; wechatId: string } | ({ kind: 'place' } & ChatPlace);
/** What the follower did. */
export type FollowerEvent =
  Part | { kind: 'voice'; words: string | null } | { kind: 'click'; key: string } | { kind: 'unusable' };
/** What came of an action. */
export type ResultEvent =
  | { kind: 'photo_stored'; wechatId: string; mediaId: string }
  | { kind: 'photo_failed'; wechatId: string; why: string }
  | { kind: 'similar_found'; tips: SimilarChoice[] }
  | { kind: 'joined' }
  | { kind: 'not_joined'; why: string }
  | { kind: 'filed'; number: string; gridName: string | null }
  | { kind: 'not_filed'; why: string }
  | { kind: 'progress'; lines: string[] };
export type ChatEvent = FollowerEvent | ResultEvent;

export interface Submission {
  key: string;
  categoryCode: string;
  text: string;
  lng: number;
  lat: number;
  placeText: string;
  anonymous: boolean;
  mediaIds: string[];
}

/** What the channel is to do; all but `download` bring an event back. */
export type ChatAction =
  | { kind: 'download'; wechatId: string }
  | { kind: 'look_for_similar'; categoryCode: string; lng: number; lat: number }
  | { kind: 'join'; tipId: string; key: string }
  | { kind: 'file'; submission: Submission }
  | { kind: 'tell_progress' };

export interface Context {
  /** ms since the epoch. */
  now: number;
  /** Becomes the key of a report that begins now. */
  newKey: string;
  categories: readonly CategoryChoice[];
}

export interface Decision {
  state: ChatState;
  replies: string[];
  /** In this order; at most one of them brings an event back. */
  actions: ChatAction[];
}

export const EMPTY: ChatState = {
  step: 'idle',
  key: null,
  photos: [],
  place: null,
  text: '',
  categoryCode: null,
  anonymous: false,
  similar: [],
  sendAnyway: false,
  touchedAt: 0,
};
