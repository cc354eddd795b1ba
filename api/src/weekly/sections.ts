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

/** Within what a report keeps. Pure. */
export const bounded = ({ items, ...section }: Section): Section => ({
  ...section,
  items: items.slice(0, ITEMS).map(({ text, tipId }) => ({
    text:
      text.length <= ITEM_LENGTH
        ? text
        : `${Array.from(text)
            .slice(0, ITEM_LENGTH - 1)
            .join('')}…`,
    tipId,
  })),
});
