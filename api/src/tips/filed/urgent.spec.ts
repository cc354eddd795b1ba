import { isUrgent } from './urgent';

const submittedAt = new Date('2026-03-10T15:00:00.000Z');
const after = (minutes: number) => new Date(submittedAt.getTime() + minutes * 60_000);

describe('urgent tips', () => {
  it.each([
    ['major', 'none', 60 * 24 * 3, true],
    ['minor', 'now', 5, true],
    ['minor', 'now', 119, true],
    ['minor', 'now', 120, false],
    ['live', 'none', 5, true],
    ['live', 'none', 120, false],
    ['minor', 'again', 5, false],
    ['general', 'none', 5, false],
  ] as const)('%s, %s, %i minutes old: %s', (severity, occurrence, minutes, urgent) =>
    expect(isUrgent({ severity: severity as 'major', occurrence, submittedAt }, after(minutes))).toBe(urgent),
  );
});
