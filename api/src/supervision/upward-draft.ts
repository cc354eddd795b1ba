import { beijingDay, beijingTime } from '../core/calendar/beijing';
import type { TipFacts } from '../tips/staff-tips.service';

const SEVERITIES = { minor: '轻微', ordinary: '一般', live: '正在发生', major: '重大' } as const;
const LEVELS: Record<number, string> = { 1: '一级网格（街道）', 2: '二级网格（社区）', 3: '三级网格' };

/** 2026年11月24日 14:05, in Beijing. */
export function chineseTime(at: Date): string {
  const [year, month, day] = beijingDay(at).split('-').map(Number);
  return `${year}年${month}月${day}日 ${beijingTime(at)}`;
}

export interface DraftInput {
  tip: TipFacts;
  /** The subdistrict that reports. */
  from: string;
  communityName: string;
  /** Level (1 to 3) of the highest grid that has acted so far; null: nobody yet. */
  judgedLevel: number | null;
  now: Date;
}

export type Measure = TipFacts['events'][number];

/** What was done, without what the reporter said. */
export const measuresOf = ({ events }: TipFacts): Measure[] =>
  events.filter(({ title, actor }) => actor !== '举报人' && title !== '');

/** One measure as a paragraph of a report. */
export const measureLine = ({ at, title, actor, note }: Measure): string =>
  `${chineseTime(at)}，${actor}：${title}。${note ? sentence(note) : ''}`;

/** Minutes from the finding to an instant, whole, 0 or more. */
export const minutesFrom = ({ submittedAt }: TipFacts, at: Date): number =>
  Math.max(0, Math.round((at.getTime() - submittedAt.getTime()) / 60_000));

/** The place in words; '' when only its coordinates are known. */
export const whereOf = ({ tip, communityName }: Pick<DraftInput, 'tip' | 'communityName'>): string =>
  [communityName, tip.placeText].filter(Boolean).join('');

/** The report's text from what is known. One paragraph a line; the first line is the title. Pure. */
export function draftUpwardReport({ tip, from, communityName, judgedLevel, now }: DraftInput): string {
  const measures = measuresOf(tip);
  const minutes = minutesFrom(tip, now);
  const first = measures.find(({ actor }) => actor !== '系统');
  const where = whereOf({ tip, communityName });
  const lines = [
    `关于${where || from}${tip.categoryName}问题的情况报告`,
    `一、基本情况。${chineseTime(tip.submittedAt)}，${from}接到群众反映${tip.categoryName}问题（编号 ${tip.number}）。` +
      `地点：${where || '见坐标'}（经度 ${tip.lng.toFixed(6)}，纬度 ${tip.lat.toFixed(6)}，GCJ-02），` +
      `属${tip.gridName ?? `${from}（未划入网格）`}。${tip.text ? `反映内容：${sentence(tip.text)}` : ''}`,
    `二、研判情况。问题等级：${SEVERITIES[tip.severity]}。` +
      (judgedLevel === null ? '各级网格正在研判。' : `已由${LEVELS[judgedLevel] ?? '网格'}研判处置。`) +
      `目前状态：${tip.stateName}。`,
    '三、已采取的措施。' + (measures.length === 0 ? '正在安排人员到现场。' : ''),
    ...measures.map(measureLine),
    `四、有关数据。发现至今 ${minutes} 分钟；` +
      (first ? `发现至首次处置动作 ${minutesFrom(tip, first.at)} 分钟；` : '') +
      `现场照片 ${tip.photos} 张。`,
    '五、下一步工作。继续处置并做好现场管控，有新情况及时续报。',
    from,
    chineseTime(now),
  ];
  return lines.join('\n');
}

const sentence = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return /[。！？.!?]$/.test(line) ? line : `${line}。`;
};
