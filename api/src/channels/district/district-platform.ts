/** What the district platform learns of a case: nothing about who reported it. */
export interface OutgoingReferral {
  /** Also the idempotency key: the same referral may arrive more than once. */
  referralId: string;
  attempt: number;
  tipNumber: string;
  category: string;
  text: string;
  place: string;
  /** Degrees, GCJ-02. */
  lng: number;
  lat: number;
  reason: string;
  /** UTC, ISO 8601. */
  dueAt: string;
}

/** The district's platform (区平台). Each district has its own; this is what we need of it. */
export abstract class DistrictPlatform {
  /** @throws OutboundError, to be tried again */
  abstract send(referral: OutgoingReferral): Promise<void>;
  /** Asks after a referral it has. @param times how often it was asked, this time included */
  abstract chase(referral: OutgoingReferral, times: number): Promise<void>;
}
