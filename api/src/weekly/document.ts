import { type Block, chineseDay, type OfficialDocument } from '../core/documents/official-document';
import type { TableOf } from '../core/documents/official-document';
import type { Figures } from '../tips/figures';
import type { Content, Row } from './content';
import { membersSummary } from './roll-up';
import { summaryOf, type Texts } from './suggestions';
import { type Week, weekLabel } from './week';

export interface DocumentInput {
  /** 1 the roll-up, 2 a community's report. */
  level: number;
  /** The subdistrict: 航海东路街道. */
  subdistrict: string;
  /** The community; of the roll-up the subdistrict again. */
  unit: string;
  week: Week;
  content: Content;
  texts: Texts;
  zero: boolean;
  /** Null: a draft. */
  sentAt: Date | null;
  now: Date;
  addenda: readonly { at: Date; author: string; text: string }[];
  /** What the communities wrote, of a roll-up. */
  voices: readonly { name: string; texts: Texts }[];
}

/** Who gets the subdistrict's weekly report (notice, item 6). */
const ABOVE = '区社管办';

const COLUMNS: readonly [head: string, value: (figures: Figures) => number][] = [
  ['受理', ({ received }) => received],
  ['处置', ({ handled }) => handled],
  ['结案', ({ closed }) => closed],
  ['按期', ({ onTime }) => onTime],
  ['超期', ({ late }) => late],
  ['期末在办', ({ open }) => open],
];

function table(head: string, rows: readonly Row[], total: Figures, lastTotal: number): TableOf {
  const line = (name: string, figures: Figures, last: number) => {
    const [received, ...others] = COLUMNS.map(([, value]) => value(figures));
    return [name, received ?? 0, last, ...others];
  };
  const [first = '', ...others] = COLUMNS.map(([name]) => name);
  return {
    heads: [head, first, '上周同期', ...others],
    rows: [
      ...rows.map(({ name, figures, lastReceived }) => line(name, figures, lastReceived)),
      line('合计', total, lastTotal),
    ],
    widths: [17, 5, 7, 5, 5, 5, 5, 7],
  };
}

const sections = ({ sections }: Content): Block[] =>
  sections.flatMap(({ title, items }) => [
    { heading: 2, text: title } as const,
    ...items.map(({ text }) => ({ heading: 3, text: '', then: text }) as const),
  ]);

function body({ level, content, texts, zero }: DocumentInput): Block[] {
  const outlook: Block[] = [{ heading: 1, text: '下周打算' }, { text: texts.outlook }];
  if (zero)
    return [
      { heading: 1, text: '基本情况' },
      { text: '本周没有受理、在办的大气污染问题，实行零报告。' },
      ...(texts.outlook === '' ? [] : outlook),
    ];
  const unit = level === 1 ? '社区' : '网格';
  const { total, last, categories, units } = content;
  return [
    ...(level === 1
      ? ([{ heading: 1, text: '报送情况' }, { text: membersSummary(content.members) }] satisfies Block[])
      : []),
    { heading: 1, text: '基本情况' },
    ...summaryOf(content).map((text) => ({ text })),
    { heading: 1, text: '问题类别和数量' },
    ...(categories.length === 0
      ? [{ text: '本周没有受理、处置或在办的问题。' }]
      : [{ table: table('类别', categories, total, last.received) }]),
    { heading: 1, text: `各${unit}情况` },
    { table: table(unit, units, total, last.received) },
    ...(content.sections.length === 0
      ? []
      : [{ heading: 1, text: '重点情况' } as const, ...sections(content)]),
    { heading: 1, text: '存在问题' },
    { text: texts.problems },
    { heading: 1, text: '工作建议' },
    { text: texts.proposals },
    ...outlook,
  ];
}

const voices = (all: DocumentInput['voices']): Block[] =>
  all.flatMap(({ name, texts }) => [
    { heading: 1, text: name } as const,
    { heading: 2, text: '存在问题' } as const,
    { text: texts.problems || '无。' },
    { heading: 2, text: '工作建议' } as const,
    { text: texts.proposals || '无。' },
  ]);

/** A weekly report or roll-up as an official document (GB/T 9704-2012). Pure. */
export function weeklyDocument(input: DocumentInput): OfficialDocument {
  const { level, subdistrict, unit, week, sentAt, now, addenda } = input;
  const issuer = level === 1 ? subdistrict : `${subdistrict}${unit}`;
  const added: Block[] = addenda.map(({ at, author, text }) => ({
    heading: 3,
    text: '',
    then: `${chineseDay(at)}，${author}：${text}`,
  }));
  return {
    title: `${issuer}\n大气污染防治工作周报${sentAt ? '' : '（草稿）'}`,
    subtitle: `（${weekLabel(week)}）`,
    addressee: level === 1 ? ABOVE : `${subdistrict}办事处`,
    blocks: body(input),
    attachments: [
      ...(input.voices.length > 0 ? [{ title: '各社区反映的问题和建议', blocks: voices(input.voices) }] : []),
      ...(added.length > 0 ? [{ title: '补充说明', blocks: added }] : []),
    ],
    signature: level === 1 ? `${subdistrict}办事处` : issuer,
    date: chineseDay(sentAt ?? now),
  };
}
