import { beijingDay, beijingTime } from '../../../core/calendar/beijing';

/** What a group reads of a major event. No reporter, no words of theirs, no exact place: a group is not the system. */
export interface AlertFacts {
  number: string;
  categoryName: string;
  /** null: in triage. */
  gridName: string | null;
  /** ms since the epoch. */
  at: number;
}

export function alertText({ number, categoryName, gridName, at }: AlertFacts): string {
  const time = new Date(at);
  return [
    `【突发情况】${categoryName}`,
    `网格：${gridName ?? '待街道派遣'}`,
    `编号：${number}`,
    `时间：${beijingDay(time)} ${beijingTime(time)}`,
    '请负责的网格长立即到现场，在小程序“网格工作台”里签收、处置。',
  ].join('\n');
}

export const testText = (name: string): string =>
  `这是蓝天网格的测试消息。“${name}”的机器人已接好，突发情况会发到这个群。`;
