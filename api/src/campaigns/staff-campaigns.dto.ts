import {
  ChoiceField,
  FlagField,
  IdField,
  IdListField,
  KeyField,
  NumberField,
  Out,
  OutTime,
  TextField,
} from '../core/http/fields';
import { PHOTO_PURPOSES, type PhotoPurpose } from './campaign.entity';
import { CampaignCard, CampaignDetail, CampaignQuery } from './campaigns.dto';
import { InstantField, NestedListField } from '../core/http/day-fields';
import { ChoicesField, UrlField } from './fields';
import { CAMPAIGN_KINDS, type CampaignKind, PLACE_KINDS, type PlaceKind, TRAINED_ROLES } from './kinds';

const VERSION = { min: 1, max: 1_000_000, integer: true } as const;

export class StaffCampaignQuery extends CampaignQuery {
  @ChoiceField('种类', CAMPAIGN_KINDS, { optional: true, name: 'CampaignKind' }) kind: CampaignKind =
    'campaign';
}

export class MaterialField {
  @TextField('材料名称', { min: 1, max: 40 }) title!: string;
  @TextField('材料内容', { max: 1000, optional: true }) text?: string;
  @UrlField('网址') url?: string;
}
class PlanFields {
  @TextField('名称', { min: 1, max: 40 }) title!: string;
  @TextField('内容', { max: 1000 }) about!: string;
  @TextField('地点', { min: 1, max: 60 }) place!: string;
  @InstantField('开始时间') startsAt!: string;
  @InstantField('结束时间') endsAt!: string;
  @NestedListField('材料', () => MaterialField, { max: 8 }) materials!: MaterialField[];
}
export class NewCampaign extends PlanFields {
  @KeyField() key!: string;
  @ChoiceField('种类', CAMPAIGN_KINDS, { name: 'CampaignKind' }) kind!: CampaignKind;
  @ChoiceField('去哪里', PLACE_KINDS, { optional: true, name: 'PlaceKind' }) placeKind?: PlaceKind;
  /** Who must attend a training. */
  @ChoicesField('参加人员', TRAINED_ROLES, 'TrainedRole') roles?: string[];
  /** Another session of a training held before; then `roles` are those of the first. */
  @IdField('培训', { optional: true }) courseId?: string;
}
export class ChangeCampaign extends PlanFields {
  @NumberField('版本', VERSION) version!: number;
}
export class CancelCampaign {
  @TextField('取消原因', { min: 2, max: 200 }) reason!: string;
}
class HandedOutField {
  @TextField('发放物品', { min: 1, max: 30 }) what!: string;
  @NumberField('数量', { min: 1, max: 100_000, integer: true }) count!: number;
}
export class CloseCampaign {
  @NumberField('版本', VERSION) version!: number;
  @NumberField('没用手机签到的人数', { min: 0, max: 10_000, integer: true }) headCount!: number;
  @NestedListField('发放物品', () => HandedOutField, { max: 10 }) handedOut!: HandedOutField[];
  @TextField('小结', { max: 1000 }) summary!: string;
}
export class HeadCount {
  @NumberField('人数', { min: 0, max: 10_000, integer: true }) people!: number;
  /** What the counter showed before. */
  @NumberField('原来的人数', { min: 0, max: 10_000, integer: true }) was!: number;
}
export class MarkPresent {
  @IdField('报名', { optional: true }) signUpId?: string;
  @IdField('席位', { optional: true }) seatId?: string;
  @FlagField('是否到场') present!: boolean;
}
export class SetVenue {
  @FlagField('是否核对位置') check!: boolean;
  @NumberField('经度', { min: -180, max: 180, optional: true }) lng?: number;
  @NumberField('纬度', { min: -90, max: 90, optional: true }) lat?: number;
}
export class AddPhotos {
  @KeyField() key!: string;
  @ChoiceField('用途', PHOTO_PURPOSES, { name: 'PhotoPurpose' }) purpose!: PhotoPurpose;
  @IdListField('照片', { min: 1, max: 9 }) mediaIds!: string[];
}

export class StaffCampaignCard extends CampaignCard {
  @Out('integer') signedUp!: number;
  @Out('integer', { description: 'signed in and counted on site' }) attended!: number;
}
export class StaffCampaignPage {
  @Out(() => [StaffCampaignCard]) items!: StaffCampaignCard[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
export class StaffCampaignDetail extends CampaignDetail {
  @Out('integer') version!: number;
  @Out('string') courseId!: string;
  @Out([String], { description: 'names of the roles that must attend' })
  roleNames!: string[];
  @Out('integer') signedUp!: number;
  @Out('integer', { description: 'signed in with the phone or marked by staff' }) signedIn!: number;
  @Out('integer') headCount!: number;
  @Out('boolean') venueChecked!: boolean;
  @Out('integer', { description: 'photos the public cannot see yet' }) photosWaiting!: number;
  @Out('boolean', { description: 'may change, cancel and close it' }) organises!: boolean;
  @Out('boolean', { description: 'may show the code, count, and add photos' }) runs!: boolean;
  @Out('boolean') open!: boolean;
}
export class SignInCodeView {
  @Out('string', { description: 'six digits' }) digits!: string;
  @OutTime() until!: string;
  @Out('integer', { description: 'ms until the next one' }) nextInMs!: number;
}
export class CampaignPerson {
  @Out('string', { description: 'for the list only' }) id!: string;
  @Out('string', { nullable: true }) signUpId!: string | null;
  @Out('string', { nullable: true }) seatId!: string | null;
  @Out('string') name!: string;
  @Out('string', { description: 'seat and grid; empty for residents' }) post!: string;
  @OutTime({ nullable: true }) attendedAt!: string | null;
  @Out('boolean', { description: 'marked by staff, and can be taken back' }) mayUndo!: boolean;
}
export class CampaignPeople {
  @Out(() => [CampaignPerson], { description: 'at most 500' }) items!: CampaignPerson[];
}
