import type { Principal } from '../core/auth/principal';
import type { Period } from '../tips/figures';
import type { Section } from './content';

/** Of what a section is asked for. */
export interface SectionInput {
  me: Principal;
  gridIds: readonly string[];
  period: Period;
}

/**
 * Another feature's part of the draft. To add one: a provider that implements this, named in `SECTIONS` of
 * `weekly.module.ts`. Its items are sentences of at most 120 characters, without names of people.
 */
export interface WeeklySection {
  section(input: SectionInput): Promise<Section>;
}

export const WEEKLY_SECTIONS = Symbol('WEEKLY_SECTIONS');

/** Items of a section that a report keeps. */
export const ITEMS = 10;
const ITEM_LENGTH = 120;

const short = (text: string): string =>
  text.length <= ITEM_LENGTH
    ? text
    : `${Array.from(text)
        .slice(0, ITEM_LENGTH - 1)
        .join('')}…`;

/** Within what a report keeps; says how many items were left out. Pure. */
export function bounded({ items, ...section }: Section): Section {
  const kept = items.slice(0, ITEMS).map(({ text, tipId }) => ({ text: short(text), tipId }));
  const left = items.length - kept.length;
  return { ...section, items: left > 0 ? [...kept, { text: `另有 ${left} 项。`, tipId: null }] : kept };
}
