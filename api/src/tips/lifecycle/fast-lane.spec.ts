import fc from 'fast-check';
import { caseFacts } from '../testing/case-facts';
import { applyMove, entersFastLane, inFastLane, judgeBy, ruleOf, severityAfter } from '.';

const NOW = new Date('2026-11-24T08:00:00.000Z');
const EARLIER = new Date('2026-11-24T07:50:00.000Z');
const ctx = { now: NOW, actorId: 'me', asOffice: false };

it.each([
  ['major', 'none', true],
  ['live', 'now', true],
  ['live', 'again', false],
  ['live', 'none', false],
  ['ordinary', 'now', false],
  ['minor', 'now', false],
] as const)('%s, %s: enters the fast lane: %s', (severity, occurrence, enters) => {
  expect(entersFastLane(severity, occurrence)).toBe(enters);
});

it('has 15 minutes from the entry, until it is judged', () => {
  const tip = caseFacts({ majorAt: EARLIER });
  expect(judgeBy(tip)).toEqual(new Date('2026-11-24T08:05:00.000Z'));
  expect(judgeBy({ ...tip, judgedAt: NOW })).toBeNull();
  expect(judgeBy(caseFacts())).toBeNull();
});

it('marking what is being judged does not start its time anew', () => {
  const marked = applyMove(ruleOf('mark_major'), caseFacts({ majorAt: EARLIER }), {}, ctx);
  expect(marked).toMatchObject({ severity: 'major', majorAt: EARLIER });
  const after = caseFacts({ majorAt: EARLIER, judgedAt: EARLIER });
  expect(applyMove(ruleOf('mark_major'), after, {}, ctx)).toMatchObject({ majorAt: NOW, judgedAt: null });
});

it('a verdict ends the waiting, whatever it is', () => {
  const severity = fc.constantFrom('minor', 'ordinary', 'live', 'major' as const);
  fc.assert(
    fc.property(severity, severity, (before, judged) => {
      const tip = caseFacts({ severity: before, majorAt: EARLIER });
      const patch = applyMove(ruleOf('judge'), tip, { judged: { severity: judged, checkLimit: '1wd' } }, ctx);
      expect(inFastLane({ ...tip, ...patch })).toBe(false);
      expect(patch.severity).toBe(judged);
    }),
  );
});

it('what is not major falls back to its category, and no lower than ordinary for a major one', () => {
  expect(severityAfter('major')).toBe('ordinary');
  expect(severityAfter('live')).toBe('live');
});
