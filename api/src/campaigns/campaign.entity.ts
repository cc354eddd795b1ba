import { Entity, Index } from 'typeorm';
import { Id, Int, LongText, Real, Ref, Str, Time, Version } from '../core/database/columns';
import type { CampaignKind, CampaignState, PlaceKind } from './kinds';

/** Something to read before or at a session: words, or an address to open. */
export interface Material {
  title: string;
  text: string | null;
  /** https address. */
  url: string | null;
}
/** What was given to people on site. */
export interface HandedOut {
  what: string;
  count: number;
}

export const PHOTO_PURPOSES = ['material', 'record'] as const;
export type PhotoPurpose = (typeof PHOTO_PURPOSES)[number];

/** One session: a campaign in one of the five places, or a training (notice, items 15 and 2). */
@Entity('campaign')
@Index('ux_campaign_key', ['createdBy', 'createKey'], { unique: true })
@Index('ix_campaign_time', ['kind', 'startsAt', 'id'])
@Index('ix_campaign_course', ['courseId', 'startsAt'])
export class Campaign {
  @Id() id!: string;
  @Str(10) kind!: CampaignKind;
  @Str(12, { optional: true }) placeKind!: PlaceKind | null;
  /** The subdistrict or community that holds it. */
  @Ref() gridId!: string;
  /** Sessions of one training are one course: who was at any of them has it. The id of the first. */
  @Ref() courseId!: string;
  /** Roles that must attend, separated by `|`; empty for campaigns. */
  @Str(80) roles!: string;
  @Str(40) title!: string;
  @Str(1000) about!: string;
  @Str(60) place!: string;
  /** Changes with title, text or place: the content check judges each wording of its own. */
  @Ref() textId!: string;
  @Time() startsAt!: Date;
  @Time() endsAt!: Date;
  /** JSON of Material[]. */
  @LongText() materials!: string;
  /** GCJ-02 degrees; with it whoever signs in by code has to be there. */
  @Real({ optional: true }) lng!: number | null;
  @Real({ optional: true }) lat!: number | null;
  @Str(10) state!: CampaignState;
  @Str(200, { optional: true }) cancelReason!: string | null;
  /** People on site who could not sign in themselves. */
  @Int() headCount!: number;
  /** JSON of HandedOut[]; from the closing. */
  @LongText({ optional: true }) handedOut!: string | null;
  @Str(1000, { optional: true }) summary!: string | null;
  /** Cause of the reminder a day before; another one when the time or place has changed. */
  @Ref() remindId!: string;
  @Time({ optional: true }) remindedAt!: Date | null;
  @Ref() createdBy!: string;
  @Str(64) createKey!: string;
  @Version() version!: number;
  @Time() createdAt!: Date;
  @Time({ optional: true }) closedAt!: Date | null;
}

/** Somebody wants to come. */
@Entity('campaign_sign_up')
@Index('ux_campaign_sign_up', ['campaignId', 'accountId'], { unique: true })
@Index('ix_campaign_sign_up_account', ['accountId', 'campaignId'])
export class CampaignSignUp {
  @Id() id!: string;
  @Ref() campaignId!: string;
  @Ref() accountId!: string;
  /** How the person wants to be called on site; for the staff of this session only. */
  @Str(20) calledName!: string;
  @Time() at!: Date;
  @Time({ optional: true }) withdrawnAt!: Date | null;
}

/** Somebody was there: a person with an account, or the holder of a seat who has none yet. */
@Entity('campaign_attendance')
@Index('ux_campaign_attendance_account', ['campaignId', 'accountId'], { unique: true })
@Index('ux_campaign_attendance_seat', ['campaignId', 'seatId'], { unique: true })
@Index('ix_campaign_attendance_account', ['accountId', 'campaignId'])
export class CampaignAttendance {
  @Id() id!: string;
  @Ref() campaignId!: string;
  @Ref({ optional: true }) accountId!: string | null;
  @Ref({ optional: true }) seatId!: string | null;
  /** code: signed in oneself; staff: marked by a member of staff on the spot. */
  @Str(8) way!: 'code' | 'staff';
  /** Who marked it. */
  @Ref({ optional: true }) byId!: string | null;
  @Int() points!: number;
  @Time() at!: Date;
}

/** A photo of what went on (record), or a picture to read beforehand (material). One batch is checked as one content. */
@Entity('campaign_photo')
@Index('ux_campaign_photo', ['batchId', 'mediaId'], { unique: true })
@Index('ux_campaign_photo_key', ['campaignId', 'uploadKey', 'position'], { unique: true })
export class CampaignPhoto {
  @Id() id!: string;
  @Ref() campaignId!: string;
  @Ref() batchId!: string;
  @Ref() mediaId!: string;
  @Str(10) purpose!: PhotoPurpose;
  @Int() position!: number;
  @Ref() byId!: string;
  @Str(64) uploadKey!: string;
  @Time() at!: Date;
  @Time({ optional: true }) removedAt!: Date | null;
}
