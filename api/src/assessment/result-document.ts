import { beijingDay } from '../core/calendar/beijing';
import { type Block, chineseDay, type OfficialDocument } from '../core/documents/official-document';
import { TOO_FEW } from '../tips/figures';
import { PROPOSAL_KINDS, type ProposalKind } from './rules/candidates';
import { INDICATORS, type Terms } from './rules/indicators';

export interface ResultFacts {
  name: string;
  startsAt: Date;
  endsAt: Date;
  /** null: not published yet, a draft. */
  publishedAt: Date | null;
  /** Name of the subdistrict. */
  issuer: string;
  terms: Terms;
  /** In the order of the roster. */
  units: readonly { name: string; level: number; total: number | null }[];
  appeals: { all: number; granted: number };
  /** Only what a person has confirmed. */
  confirmed: readonly { kind: ProposalKind; unitName: string; summary: string; reason: string }[];
}

/** The text of a day as it is said: 2026年11月30日. */
const lastDay = (endsAt: Date): string => chineseDay(new Date(endsAt.getTime() - 1));

function opening({ name, startsAt, endsAt, terms, units, appeals }: ResultFacts): string {
  const counted = terms.indicators.filter(({ weight }) => weight > 0);
  const weights = counted.map(({ code, weight }) => `${INDICATORS[code].name}${weight}分`).join('、');
  const of = (level: number) => units.filter((unit) => unit.level === level).length;
  const claims =
    appeals.all === 0
      ? '公示期间没有收到申诉。'
      : `公示期间收到申诉${appeals.all}件，采纳${appeals.granted}件，得分已重新计算。`;
  return (
    `对${of(2)}个社区、${of(3)}个网格${name}（${chineseDay(startsAt)}至${lastDay(endsAt)}）的大气污染防治工作进行了考核。` +
    `考核只看办理结果，共${counted.length}项指标：${weights}。件数太少的指标不计分，权重分给其他指标；` +
    `合并、撤回、到场未发现的案件不计入。${claims}`
  );
}

function decided(facts: ResultFacts, kinds: readonly ProposalKind[], none: string): Block[] {
  const rows = facts.confirmed.filter(({ kind }) => kinds.includes(kind));
  if (rows.length === 0) return [{ text: none }];
  return rows.map(({ kind, unitName, summary, reason }) => ({
    text: `${unitName}${kind === 'reward' ? '' : `（${PROPOSAL_KINDS[kind]}）`}：${summary}。${ended(reason)}`,
  }));
}

/** With a full stop at the end, whoever wrote it. */
const ended = (text: string): string => (/[。！？；.!?]$/.test(text) || text === '' ? text : `${text}。`);

/** The result as an official document (GB/T 9704): units, never persons, in the order of the roster. Pure. */
export function resultDocument(facts: ResultFacts): OfficialDocument {
  const { name, units, issuer, publishedAt } = facts;
  const table = (level: number, head: string): Block => ({
    table: {
      heads: [head, '得分'],
      rows: units
        .filter((unit) => unit.level === level)
        .map((unit) => [unit.name, unit.total?.toFixed(1) ?? TOO_FEW]),
      widths: [3, 1],
    },
  });
  return {
    title: `关于${name}网格大气污染防治\n工作考核情况的通报`,
    ...(publishedAt === null ? { subtitle: '（送审稿）' } : {}),
    blocks: [
      { heading: 1, text: '考核情况' },
      { text: opening(facts) },
      { heading: 1, text: '各社区得分' },
      table(2, '社区'),
      { heading: 1, text: '奖励' },
      ...decided(facts, ['reward'], '本期没有列入奖励的单位。'),
      { heading: 1, text: '问责事项' },
      ...decided(facts, ['missed', 'unreported', 'delayed'], '本期没有确认的问责事项。'),
    ],
    attachments: [{ title: '各网格得分', blocks: [table(3, '网格')] }],
    signature: `${issuer}长效办`,
    ...(publishedAt === null ? {} : { date: chineseDay(publishedAt) }),
  };
}

/** Name of the file. */
export const documentName = ({ name, publishedAt }: Pick<ResultFacts, 'name' | 'publishedAt'>): string =>
  `${name}考核通报${publishedAt === null ? '（送审稿）' : beijingDay(publishedAt)}.docx`;
