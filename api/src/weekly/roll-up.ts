import type { Content, Last, Member, Section } from './content';
import { sumOf } from './counted';
import type { Texts } from './suggestions';
import { bounded } from './sections';

/** A community's report as the roll-up needs it. */
export interface Part {
  member: Member;
  /** Null: missing. */
  content: Content | null;
  texts: Texts | null;
}

/** Last week's figures of the communities that reported, and of the subdistrict's own. Pure. */
export function lastOfParts(parts: readonly Part[], own: Last, ownCode: string): Last {
  const reported = parts.flatMap(({ member, content }) => (content ? [{ member, content }] : []));
  const categories = new Map(own.categories);
  for (const { content } of reported)
    for (const { code, lastReceived } of content.categories)
      categories.set(code, (categories.get(code) ?? 0) + lastReceived);
  return {
    total: sumOf([own.total, ...reported.map(({ content }) => content.last)]),
    categories,
    units: new Map([
      [ownCode, own.total.received],
      ...reported.map(({ member, content }) => [member.gridId, content.last.received] as const),
    ]),
  };
}

/** The communities' sections put together, each item with the community's name. Pure. */
export function sectionsOfParts(parts: readonly Part[]): Section[] {
  const sections = new Map<string, Section>();
  for (const { member, content } of parts)
    for (const { code, title, items } of content?.sections ?? []) {
      const section = sections.get(code) ?? { code, title, items: [] };
      section.items.push(
        ...items.map(({ text, tipId }) => ({
          text: text.startsWith(member.name) ? text : `${member.name}：${text}`,
          tipId,
        })),
      );
      sections.set(code, section);
    }
  return [...sections.values()].map(bounded);
}

const together = (names: readonly string[]): string => names.join('、');

/** Who reported in time, late or not at all. Pure. */
export function membersSummary(members: readonly Member[]): string {
  const of = (holds: (member: Member) => boolean) => members.filter(holds).map(({ name }) => name);
  const late = of(({ reportId, late }) => reportId !== null && late);
  const missing = of(({ reportId }) => reportId === null);
  const zero = of(({ zero }) => zero);
  const onTime = members.length - late.length - missing.length;
  return (
    `应报送周报的社区 ${members.length} 个，按时报送 ${onTime} 个` +
    (late.length > 0 ? `，逾期报送 ${late.length} 个（${together(late)}）` : '') +
    (missing.length > 0
      ? `，未报送 ${missing.length} 个（${together(missing)}），以下数字不含未报送的社区`
      : '') +
    (zero.length > 0 ? `；其中零报告 ${zero.length} 个（${together(zero)}）` : '') +
    '。'
  );
}

/** What is still to come, so that the office sends the roll-up early only knowingly; null: nothing. Pure. */
export function notYet(
  parts: readonly { sentAt: Date | null; dueAt: Date | null }[],
  now: Date,
): string | null {
  const waited = parts.filter(({ sentAt, dueAt }) => sentAt === null && dueAt !== null && dueAt > now);
  return waited.length === 0 ? null : `还有 ${waited.length} 个社区没有报送，报送期限还没有到`;
}
