import { numberOf } from './commands';
import { advance, askCategory, askToConfirm } from './collect';
import { guessCategory } from './guess-category';
import { fileWhenReady } from './settle';
import { type ChatState, type Context, type Decision, EMPTY } from './state';
import * as words from './words';

/** The answer to the question that was asked; null when the text is no answer but more of the report. */
export function answer(state: ChatState, text: string, context: Context): Decision | null {
  const number = numberOf(text);
  switch (state.step) {
    case 'category':
      return categoryAnswer(state, text, number, context);
    case 'similar':
      return similarAnswer(state, number, context);
    case 'confirming':
      return number === null ? null : confirmAnswer(state, number, context);
    case 'idle':
    case 'collecting':
      // A bare number answers nothing here, and says nothing about pollution either.
      return number === null ? null : advanceOrHelp(state, context);
    case 'waiting':
    case 'filing':
      return null;
  }
}

function categoryAnswer(state: ChatState, text: string, number: number | null, context: Context): Decision {
  const byName = context.categories.find(({ name }) => name === text.trim());
  const guess = guessCategory(
    text,
    context.categories.map(({ code }) => code),
  );
  const code = number === null ? (byName?.code ?? guess) : context.categories[number - 1]?.code;
  if (!code) return askCategory(state, context);
  return advance({ ...state, categoryCode: code, sendAnyway: false }, context);
}

function similarAnswer(state: ChatState, number: number | null, context: Context): Decision {
  // The search was cut off before it could answer: search again.
  if (state.similar.length === 0) return advance(state, context);
  if (number === 0) return askToConfirm({ ...state, sendAnyway: true, similar: [] }, context);
  const chosen = number === null ? undefined : state.similar[number - 1];
  if (!chosen) return { state, replies: [words.showSimilar(state.similar)], actions: [] };
  const action = { kind: 'join' as const, tipId: chosen.tipId, key: state.key ?? context.newKey };
  return { state, replies: [], actions: [action] };
}

function confirmAnswer(state: ChatState, number: number, context: Context): Decision {
  switch (number) {
    case 0:
      return { state: { ...EMPTY, touchedAt: context.now }, replies: [words.CANCELLED], actions: [] };
    case 1:
    case 2:
      return fileWhenReady({ ...state, anonymous: number === 2, step: 'waiting' });
    case 3:
      return askCategory(state, context);
    default:
      return askToConfirm(state, context);
  }
}

const advanceOrHelp = (state: ChatState, context: Context): Decision =>
  state.step === 'idle' ? { state, replies: [words.HELP], actions: [] } : advance(state, context);
