/**
 * Participants as people type them: one unit a line, names after a colon.
 * "城管科：王某、李某" → two people of one unit; "城管科" → the unit alone.
 */
export function participantsOf(text: string): { unit: string; name?: string }[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const [unit = '', names = ''] = line.split(/[：:]/, 2).map((part) => part.trim());
      const people = names.split(/[、,，\s]+/).filter(Boolean);
      if (unit === '') return [];
      return people.length === 0 ? [{ unit }] : people.map((name) => ({ unit, name }));
    });
}
