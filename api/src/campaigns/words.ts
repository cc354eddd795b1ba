import { beijingDay, beijingTime } from '../core/calendar/beijing';
import type { Campaign, HandedOut, Material } from './campaign.entity';
import { kindName } from './kinds';
import { type Refusal, type Session, signInOpens, type TimeFault } from './session-rule';

/** "3月5日 09:00", Beijing. */
export function timeText(at: Date): string {
  const [, month, day] = beijingDay(at).split('-').map(Number);
  return `${month}月${day}日 ${beijingTime(at)}`;
}

export const refusalText = (refusal: Refusal, session: Session): string =>
  ({
    cancelled: '这次活动已经取消',
    closed: '这次活动已经结束',
    early: `${timeText(signInOpens(session))} 起才能签到`,
    late: '签到时间已经过了，请找现场工作人员登记',
  })[refusal];

export const TIME_FAULTS: Record<TimeFault, string> = {
  order: '结束时间要晚于开始时间',
  too_long: '一次最长 12 小时，分几天的请分几次安排',
  too_far: '最多提前一年安排',
  too_old: '只能补记最近 31 天的活动',
};

export const materialsOf = ({ materials }: Pick<Campaign, 'materials'>): Material[] =>
  JSON.parse(materials) as Material[];
export const handedOutOf = ({ handedOut }: Pick<Campaign, 'handedOut'>): HandedOut[] =>
  handedOut === null ? [] : (JSON.parse(handedOut) as HandedOut[]);

/** All that people wrote there and others come to see. */
export const textsOf = (campaign: Campaign): string[] =>
  [
    campaign.title,
    campaign.place,
    campaign.about,
    ...materialsOf(campaign).flatMap(({ title, text, url }) => [title, text ?? '', url ?? '']),
    campaign.summary ?? '',
    ...handedOutOf(campaign).map(({ what }) => what),
    campaign.cancelReason ?? '',
  ].filter((text) => text !== '');

/** What the public sees instead of words that nobody has checked yet. */
export const PLAIN = {
  title: ({ kind, placeKind }: Pick<Campaign, 'kind' | 'placeKind'>): string =>
    `${kindName(kind, placeKind)}宣传活动`,
  place: '地点审核后公布',
} as const;
