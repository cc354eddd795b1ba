import { share, TOO_FEW } from '../tips/figures';
import type { Content, Row } from './content';
import { changeOf, changeWords, rateWords } from './counted';

/** The parts of a report that people write; drafted from the figures, edited before sending. */
export interface Texts {
  /** 存在问题 */
  problems: string;
  /** 工作建议 */
  proposals: string;
  /** 下周打算 */
  outlook: string;
}

/** What the community can do about a kind of pollution, in the words of the notice's items 4 and 7. */
const MEASURES: Record<string, string> = {
  road_dust: '对积尘路段增加湿扫和洒水，请环卫单位支持',
  small_works_dust: '对小区内装修、切割提前告知遮挡和湿法作业，发现一处劝阻一处',
  waste_burning: '对垃圾堆放点早晚各看一次，及时清运，发现焚烧当场劝阻',
  leaf_burning: '落叶随扫随运，不堆不烧',
  coal_stove: '对使用小煤炉的住户逐户上门劝导，帮助换用清洁能源',
  open_barbecue: '晚间对烧烤集中的路段联合城管劝离',
  cooking_fume: '请城管、市场监管查看油烟净化设备的使用和清洗记录',
  site_dust: '请住建、城管按“六个百分百”逐项查看工地',
  truck_spill: '请城管、交警在渣土车经过的路口设卡查看',
  bare_soil: '督促责任单位对裸土和物料全部覆盖',
  bulk_coal: '请市场监管查处散煤销售点',
  paint_odour: '请环保、交通部门查看喷漆、汽修门店的收集和净化设备',
  black_smoke: '把黑烟车、机械的线索报区平台，跟踪答复',
  industrial: '把工业废气、散乱污线索报区平台，跟踪答复',
};

/** Less than this many are no trend. */
const FEW = 3;
const MUCH_PERCENT = 20;
const GOOD_RATE = 90;

const numbered = (sentences: readonly string[]): string =>
  sentences.length < 2
    ? (sentences[0] ?? '')
    : sentences.map((sentence, index) => `${index + 1}.${sentence}`).join('\n');

/** 甲（2 件）、乙（1 件）: at most five. */
const named = (rows: readonly Row[], figure: 'overdue' | 'open' | 'received'): string =>
  rows
    .filter(({ figures }) => figures[figure] > 0)
    .sort((a, b) => b.figures[figure] - a.figures[figure])
    .slice(0, 5)
    .map(({ name, figures }) => `${name}（${figures[figure]} 件）`)
    .join('、');

const leading = ({ categories }: Content): Row | undefined =>
  categories.find(({ figures }) => figures.received >= FEW);

function problemsOf(content: Content): string[] {
  const { total, last, units, sections } = content;
  const top = leading(content);
  const rose = changeOf(total.received, last.received);
  const onTime = share(total.onTime, total.due);
  const satisfied = share(total.satisfied, total.answered);
  const hot = sections.find(({ code }) => code === 'hot_spots')?.items.length ?? 0;
  return [
    top &&
      `${top.name}问题较多，本周 ${top.figures.received} 件，较上周同期${changeWords(changeOf(top.figures.received, top.lastReceived))}。`,
    rose.difference >= FEW &&
      (rose.percent ?? 100) >= MUCH_PERCENT &&
      `受理量上升，较上周同期${changeWords(rose)}。`,
    total.overdue > 0 && `有 ${total.overdue} 件超期未办结：${named(units, 'overdue')}。`,
    onTime !== null && onTime < GOOD_RATE && `按期办结率 ${onTime}%，有 ${total.late} 件没有按期办结。`,
    total.rework + total.reopened > 0 &&
      `处置一次不到位：核查退回重办 ${total.rework} 件，群众反映没解决而重办 ${total.reopened} 件。`,
    total.returned > 0 && `退回 ${total.returned} 件，职责边界需要进一步明确。`,
    satisfied !== null && satisfied < GOOD_RATE && `群众反馈已解决的占 ${satisfied}%，仍有不满意的。`,
    hot > 0 && `有 ${hot} 处地点反复发生同类问题。`,
  ].filter((sentence) => typeof sentence === 'string');
}

function proposalsOf(content: Content): string[] {
  const { total, units, sections } = content;
  const measures = content.categories
    .filter(({ figures }) => figures.received >= FEW)
    .slice(0, 3)
    .flatMap(({ code, name }) => (MEASURES[code] ? [`${name}：${MEASURES[code]}。`] : []));
  const listed = sections.find(({ code }) => code === 'listed')?.items.length ?? 0;
  return [
    ...measures,
    total.overdue > 0 && `对超期未办结的 ${total.overdue} 件逐件明确承办人和办结日期，办不了的提请会商。`,
    total.returned > 0 && '对退回的问题由上一级网格召集会商，明确承办单位。',
    total.referred > 0 && `转区平台的 ${total.referred} 件请街道催办答复。`,
    listed > 0 && `挂牌督办的 ${listed} 件按期限推进，整改完成的及时申请核查。`,
    units.some(({ figures }) => figures.rework > 0) && '处置后先自查再报核查，照片要能看出变化。',
  ].filter((sentence) => typeof sentence === 'string');
}

function outlookOf(content: Content): string[] {
  const { total, units, sections } = content;
  const hot = sections.find(({ code }) => code === 'hot_spots')?.items.length ?? 0;
  const top = leading(content);
  return [
    total.open > 0 && `跟进在办的 ${total.open} 件：${named(units, 'open')}，按期办结。`,
    hot > 0 && `对反复发生的 ${hot} 处地点每天查看一次。`,
    top ? `继续把${top.name}作为巡查重点。` : '保持日常巡查，发现问题及时劝阻、及时上报。',
  ].filter((sentence) => typeof sentence === 'string');
}

/** First words for a report, from its figures alone; a person edits them. Pure. */
export function suggestedTexts(content: Content): Texts {
  const problems = problemsOf(content);
  const proposals = proposalsOf(content);
  return {
    problems: problems.length === 0 ? '本周没有发现突出问题。' : numbered(problems),
    proposals: proposals.length === 0 ? '暂无。' : numbered(proposals),
    outlook: numbered(outlookOf(content)),
  };
}

/** 按期办结率 93.1%, or that there are too few to say. */
const rated = (name: string, part: number, whole: number): string =>
  share(part, whole) === null ? `${TOO_FEW}，不算比率` : `${name} ${rateWords(part, whole)}`;

/** The week in sentences. Pure. */
export function summaryOf({ total, last, sources, refusals }: Content): string[] {
  const from = sources.map(({ name, received }) => `${name} ${received} 件`).join('、');
  return [
    `本周受理大气污染问题 ${total.received} 件${from ? `（${from}）` : ''}，较上周同期${changeWords(changeOf(total.received, last.received))}；` +
      `处置 ${total.handled} 件（其中到场未发现 ${total.notFound} 件），结案 ${total.closed} 件；期末在办 ${total.open} 件，其中超期 ${total.overdue} 件。`,
    `应按期办结 ${total.due} 件，按期办结 ${total.onTime} 件，${rated('按期办结率', total.onTime, total.due)}；` +
      `群众反馈 ${total.answered} 件，反馈已解决 ${total.satisfied} 件，${rated('占', total.satisfied, total.answered)}。`,
    `上报升级 ${total.escalated} 件，转区平台 ${total.referred} 件，退回 ${total.returned} 件，核查退回重办 ${total.rework} 件，群众反映没解决而重办 ${total.reopened} 件，不予受理 ${total.refused} 件` +
      `${refusals.length > 0 ? `（${refusals.map(({ name, count }) => `${name} ${count} 件`).join('、')}）` : ''}。`,
  ];
}
