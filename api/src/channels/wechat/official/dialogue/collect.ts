import { guessCategory } from './guess-category';
import type { ChatState, Context, Decision, Part } from './state';
import * as words from './words';

export const MAX_PHOTOS = 9;
/** Limits of a tip, in characters. */
const MAX_TEXT = 500;
const MIN_WORDS = 2;

/** Takes a photo, a place or words into the report, in any order. */
export function collect(state: ChatState, event: Part, context: Context): Decision {
  const begun: ChatState = { ...state, key: state.key ?? context.newKey };
  switch (event.kind) {
    case 'photo': {
      if (begun.photos.some(({ wechatId }) => wechatId === event.wechatId)) return advance(begun, context);
      if (begun.photos.length >= MAX_PHOTOS) return { state, replies: [words.TOO_MANY_PHOTOS], actions: [] };
      const photos = [...begun.photos, { wechatId: event.wechatId, mediaId: null }];
      const next = advance({ ...begun, photos }, context);
      return { ...next, actions: [{ kind: 'download', wechatId: event.wechatId }, ...next.actions] };
    }
    case 'place': {
      const { lng, lat, label } = event;
      return advance({ ...begun, place: { lng, lat, label }, similar: [], sendAnyway: false }, context);
    }
    case 'text': {
      const text = cut([begun.text, event.text.trim()].filter(Boolean).join('；'));
      return advance({ ...begun, text }, context);
    }
  }
}

/** Asks for what is missing, then for what is unclear, then for the word to file it. */
export function advance(state: ChatState, context: Context): Decision {
  const missing: words.Missing[] = [];
  if (state.photos.length === 0) missing.push('photo');
  if (!state.place) missing.push('place');
  if (Array.from(state.text).length < MIN_WORDS) missing.push('words');
  if (missing.length > 0 || !state.place)
    return { state: { ...state, step: 'collecting' }, replies: [words.stillMissing(missing)], actions: [] };
  const codes = context.categories.map(({ code }) => code);
  const known = state.categoryCode !== null && codes.includes(state.categoryCode) ? state.categoryCode : null;
  const categoryCode = known ?? guessCategory(state.text, codes);
  if (categoryCode === null) return askCategory(state, context);
  const filled = { ...state, categoryCode };
  if (filled.sendAnyway) return askToConfirm(filled, context);
  const { lng, lat } = state.place;
  return {
    state: { ...filled, step: 'similar', similar: [] },
    replies: [],
    actions: [{ kind: 'look_for_similar', categoryCode, lng, lat }],
  };
}

export function askCategory(state: ChatState, context: Context): Decision {
  const next = { ...state, step: 'category' as const, categoryCode: null };
  return { state: next, replies: [words.chooseCategory(context.categories)], actions: [] };
}

export function askToConfirm(state: ChatState, context: Context): Decision {
  const name = context.categories.find(({ code }) => code === state.categoryCode)?.name ?? '';
  return { state: { ...state, step: 'confirming' }, replies: [words.confirm(state, name)], actions: [] };
}

const cut = (text: string): string => {
  const letters = Array.from(text).slice(0, MAX_TEXT);
  // A letter outside the basic plane counts twice where lengths are checked.
  while (letters.join('').length > MAX_TEXT) letters.pop();
  return letters.join('');
};
