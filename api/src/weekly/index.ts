/** What other features may use of weekly reports besides WeeklyService. */
export type { Section, SectionItem } from './content';
export type { SectionInput, WeeklySection } from './sections';
export { WeeklyService, type Outcome } from './weekly.service';
