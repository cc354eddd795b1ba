/**
 * Kinds of notices. `task` is something to do on a tip; other work of the staff says its page as well:
 * `task.weekly` leads to staff/weekly.
 */
export const WORK_PAGES = [
  'assessment',
  'bulletins',
  'calendar',
  'content',
  'findings',
  'patrol',
  'queue',
  'roster',
  'squads',
  'weekly',
] as const;
export type WorkPage = (typeof WORK_PAGES)[number];

export const workKind = (page: WorkPage): string => `task.${page}`;

/** What a notice counts as: all work of the staff is a task. Pure. */
export const groupOf = (kind: string): string => kind.split('.')[0] ?? kind;

/** The page a notice of other work leads to, such as staff/weekly; null for all other kinds. Pure. */
export const workPageOf = (kind: string): string | null => {
  const [group, page] = kind.split('.');
  return group === 'task' && page ? `staff/${page}` : null;
};
