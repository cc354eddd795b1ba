import type { DrawSummary, DrawView } from '../api/draws';
import { dayText } from '../lib/days';

const TAGS = {
  draft: 'tag',
  published: 'tag tag-triage',
  drawn: 'tag tag-closed',
  closed: 'tag',
  cancelled: 'tag',
};
export const stateTag = (state: DrawSummary['state']): string => TAGS[state];

/** When it is drawn, or what came of it. @param now epoch ms */
export function whenOf({ state, lateDay }: Pick<DrawSummary, 'state' | 'lateDay'>, now: number): string {
  if (state === 'drawn') return '已开奖，等中奖的人领取';
  if (state === 'closed') return '已开奖，奖品已领完或收回';
  if (state === 'cancelled') return '已取消';
  return `${dayText(lateDay, now)}之后开奖`;
}

/** Who is on the list, in words. @param now epoch ms */
export function whoOf(
  { basis, minEntries, fromDay, toDay }: Pick<DrawView, 'basis' | 'minEntries' | 'fromDay' | 'toDay'>,
  now: number,
): string {
  const what = basis === 'tips' ? '举报经核查属实' : '参与得到积分（举报、跟进、反馈、志愿服务、活动）';
  return `${dayText(fromDay, now)}到${dayText(toDay, now)}，${what}至少 ${minEntries} 次，工作人员除外`;
}
