import { ChoiceField, NumberField, Out, OutTime, TextField } from '../core/http/fields';
import { Photo } from '../core/media/media.dto';
import { PageQuery } from '../core/http/page';
import { CAMPAIGN_KINDS, CAMPAIGN_STATES, type CampaignKind, type CampaignState, PLACE_KINDS } from './kinds';
import type { PlaceKind } from './kinds';

/** What a view holds: a plain object that can be spread into a larger one. */
export type Plain<T> = Pick<T, keyof T>;

export const WHENS = ['coming', 'past'] as const;
export type When = (typeof WHENS)[number];

export class CampaignQuery extends PageQuery {
  @ChoiceField('时间', WHENS, { optional: true, name: 'CampaignWhen' }) when: When = 'coming';
}

export class SignUp {
  @TextField('称呼', { max: 20, optional: true }) calledName?: string;
}

export class SignIn {
  @TextField('签到码', { min: 1, max: 12 }) code!: string;
  @NumberField('经度', { min: -180, max: 180, optional: true }) lng?: number;
  @NumberField('纬度', { min: -90, max: 90, optional: true }) lat?: number;
}

export class CampaignMaterial {
  @Out('string') title!: string;
  @Out('string', { nullable: true }) text!: string | null;
  @Out('string', { nullable: true, description: 'https' }) url!: string | null;
}
export class CampaignHandedOut {
  @Out('string') what!: string;
  @Out('integer') count!: number;
}

export class CampaignCard {
  @Out('string') id!: string;
  @Out('string', { enum: CAMPAIGN_KINDS, enumName: 'CampaignKind' }) kind!: CampaignKind;
  @Out('string', { enum: PLACE_KINDS, enumName: 'PlaceKind', nullable: true }) placeKind!: PlaceKind | null;
  @Out('string', { description: '进广场…, or 培训' }) kindName!: string;
  @Out('string', { description: 'a plain one while the text is being checked' }) title!: string;
  @Out('string') place!: string;
  @Out('string', { description: 'who holds it' }) gridName!: string;
  @OutTime() startsAt!: string;
  @OutTime() endsAt!: string;
  @Out('string', { enum: CAMPAIGN_STATES, enumName: 'CampaignState' }) state!: CampaignState;
}
export class CampaignPage {
  @Out(() => [CampaignCard]) items!: CampaignCard[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}

export class MyPart {
  @Out('boolean') signedUp!: boolean;
  @Out('boolean') mustAttend!: boolean;
  @OutTime({ nullable: true }) attendedAt!: string | null;
  @Out('integer') points!: number;
  @Out('boolean') maySignUp!: boolean;
  @Out('boolean') maySignIn!: boolean;
  @Out('string', { nullable: true, description: 'why one cannot sign in now, in Chinese' }) why!:
    string | null;
  @Out('boolean', { description: 'signing in needs the place of the phone' }) needsPlace!: boolean;
  @Out('boolean', { description: 'this person earns points there' }) earns!: boolean;
}
export class MyCampaign extends CampaignCard {
  @Out('boolean') signedUp!: boolean;
  @Out('boolean') mustAttend!: boolean;
  @Out('boolean') attended!: boolean;
}
export class MyCampaigns {
  @Out(() => [MyCampaign], { description: 'coming ones and those of the last 30 days, at most 50' })
  items!: MyCampaign[];
}
export class CampaignDetail extends CampaignCard {
  @Out('string') about!: string;
  @Out('boolean', { description: 'the text may be seen by the public' }) checked!: boolean;
  @Out('string', { nullable: true }) cancelReason!: string | null;
  @Out(() => [CampaignMaterial]) materials!: CampaignMaterial[];
  @Out(() => [Photo]) materialPhotos!: Photo[];
  @Out(() => [Photo]) photos!: Photo[];
  @Out(() => [CampaignHandedOut]) handedOut!: CampaignHandedOut[];
  @Out('string', { nullable: true }) summary!: string | null;
  @Out('integer', { description: 'people who were there' }) attended!: number;
  @Out(() => MyPart) mine!: MyPart;
}
