import fc from 'fast-check';
import {
  afterDecision,
  afterSuggestion,
  CONTENT_STATES,
  type ContentState,
  isPublic,
  SUGGESTIONS,
  takesSuggestion,
  worst,
} from './content-rule';

describe('what the public may see', () => {
  it('is only what a machine or a person has let through', () => {
    expect(CONTENT_STATES.filter(isPublic)).toEqual(['pass', 'allowed']);
  });

  it.each([
    ['pass', 'pass', true],
    ['review', 'person', false],
    ['risky', 'withheld', false],
  ] as const)('"%s" leads to %s', (suggestion, state, shown) => {
    expect(afterSuggestion(suggestion).state).toBe(state);
    expect(isPublic(afterSuggestion(suggestion).state)).toBe(shown);
  });

  it('of a text asked about in pieces the worst piece counts', () => {
    expect(worst(['pass', 'risky', 'review'])).toBe('risky');
    expect(worst(['pass', 'pass'])).toBe('pass');
    expect(worst(['pass', 'review'])).toBe('review');
  });

  it('a late verdict counts, but not against a person', () => {
    expect(CONTENT_STATES.filter((state) => takesSuggestion(state, null))).toEqual(['new', 'asked']);
    expect(takesSuggestion('person', 'no_answer')).toBe(true);
    expect(takesSuggestion('person', 'review')).toBe(false);
  });

  it('once a person has withheld it, no number of verdicts makes it public', () => {
    const verdict = fc.constantFrom(...SUGGESTIONS);
    fc.assert(
      fc.property(fc.constantFrom(...CONTENT_STATES), fc.array(verdict), (start, verdicts) => {
        let state: ContentState = afterDecision(start, 'withhold') ?? start;
        for (const each of verdicts) if (takesSuggestion(state, null)) state = afterSuggestion(each).state;
        expect(isPublic(state)).toBe(false);
      }),
    );
  });

  it('deciding the same again changes nothing', () => {
    expect(afterDecision('allowed', 'allow')).toBeNull();
    expect(afterDecision('withheld', 'withhold')).toBeNull();
    expect(afterDecision('pass', 'withhold')).toBe('withheld');
    expect(afterDecision('withheld', 'allow')).toBe('allowed');
  });
});
