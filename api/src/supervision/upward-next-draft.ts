import { chineseTime, type DraftInput, measureLine, measuresOf, minutesFrom, whereOf } from './upward-draft';
import { type NextKind, upwardName } from './upward-kinds';

/** A report that was sent before. */
export interface Earlier {
  name: string;
  text: string;
  sentTo: string;
  sentAt: Date;
}

export interface NextDraftInput extends DraftInput {
  kind: NextKind;
  sequence: number;
  /** In the order of their numbers; at least the first report. */
  earlier: readonly Earlier[];
}

/**
 * A continued or final report from what is known now. A continued one tells what the reports before it did not; the
 * final one tells the whole course. One paragraph a line; the first line is the title. Pure.
 */
export function draftNextReport(input: NextDraftInput): string {
  const { tip, from, kind, sequence, earlier, now } = input;
  const where = whereOf(input);
  const measures = measuresOf(tip).map((measure) => ({ line: measureLine(measure), at: measure.at }));
  const news = measures.filter(({ line }) => !earlier.some(({ text }) => text.includes(line)));
  const told = earlier
    .map(({ name, sentTo, sentAt }) => `${chineseTime(sentAt)}向${sentTo}报送${name}`)
    .join('；');
  const body =
    kind === 'continued'
      ? [
          '二、最新进展。' + (news.length === 0 ? '上次报告以来没有新的处置动作。' : ''),
          ...news.map(({ line }) => line),
          `三、目前状态：${tip.stateName}。`,
          `四、有关数据。${figures(input)}`,
          '五、下一步工作。继续处置并做好现场管控，有新情况及时续报。',
        ]
      : [
          '二、处置经过。' + (measures.length === 0 ? '没有处置记录。' : ''),
          ...measures.map(({ line }) => line),
          `三、处置结果。目前状态：${tip.stateName}。`,
          `四、有关数据。${figures(input)}`,
          '五、下一步工作。加强巡查，防止反弹。',
        ];
  return [
    `关于${where || from}${tip.categoryName}问题的${upwardName({ kind, sequence })}`,
    `一、前次报告。${told}。问题编号 ${tip.number}，${chineseTime(tip.submittedAt)}发现，地点：${where || '见初报坐标'}。`,
    ...body,
    from,
    chineseTime(now),
  ].join('\n');
}

const figures = ({ tip, now }: NextDraftInput): string =>
  `发现至今 ${minutesFrom(tip, now)} 分钟；处置记录 ${measuresOf(tip).length} 条；现场照片 ${tip.photos} 张。`;
