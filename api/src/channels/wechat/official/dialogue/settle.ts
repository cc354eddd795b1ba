import { advance, askToConfirm } from './collect';
import { type ChatState, type Context, type Decision, EMPTY, type ResultEvent } from './state';
import * as words from './words';

/** What came of an action. Late news about a report that is over changes nothing. */
export function settle(state: ChatState, event: ResultEvent, context: Context): Decision {
  switch (event.kind) {
    case 'photo_stored': {
      const { wechatId, mediaId } = event;
      const photos = state.photos.map((photo) =>
        photo.wechatId === wechatId ? { ...photo, mediaId } : photo,
      );
      return photoHere({ ...state, photos }, wechatId);
    }
    case 'photo_failed':
      return photoFailed(state, event.wechatId, event.why, context);
    case 'similar_found':
      if (state.step !== 'similar') return quiet(state);
      return event.tips.length === 0
        ? askToConfirm({ ...state, similar: [] }, context)
        : say({ ...state, similar: event.tips }, words.showSimilar(event.tips));
    case 'joined':
      return state.step === 'similar' ? say(over(context), words.JOINED) : quiet(state);
    case 'not_joined':
      if (state.step !== 'similar') return quiet(state);
      return withReply(
        words.notJoined(event.why),
        askToConfirm({ ...state, sendAnyway: true, similar: [] }, context),
      );
    case 'filed':
      return state.step === 'filing'
        ? say(over(context), words.filed(event.number, event.gridName))
        : quiet(state);
    case 'not_filed':
      return state.step === 'filing'
        ? say({ ...state, step: 'confirming' }, words.notFiled(event.why))
        : quiet(state);
    case 'progress': {
      const begun = state.step !== 'idle' && state.step !== 'filing' && state.step !== 'waiting';
      return say(state, words.progress(event.lines), ...(begun ? [words.DRAFT_KEPT] : []));
    }
  }
}

/** Files what was confirmed, or waits for its photos. */
export function fileWhenReady(state: ChatState): Decision {
  const { key, place, categoryCode, photos } = state;
  const mediaIds = photos.flatMap(({ mediaId }) => mediaId ?? []);
  if (mediaIds.length < photos.length) return say({ ...state, step: 'waiting' }, words.WAITING);
  // Cannot be: what was confirmed had all of it. Asking again is better than filing half a tip.
  if (key === null || place === null || categoryCode === null || mediaIds.length === 0)
    return say({ ...state, step: 'collecting' }, words.HELP);
  const submission = {
    key,
    categoryCode,
    text: state.text,
    lng: place.lng,
    lat: place.lat,
    placeText: place.label,
    anonymous: state.anonymous,
    mediaIds,
  };
  return { state: { ...state, step: 'filing' }, replies: [], actions: [{ kind: 'file', submission }] };
}

/**
 * The news of a photo comes again when the process died while it was worked on. Filing that was cut off so is begun
 * again, with the same key: nobody but us may know that it is due.
 */
function photoHere(state: ChatState, wechatId: string): Decision {
  const due = state.step === 'waiting' || state.step === 'filing';
  return due && state.photos.some((photo) => photo.wechatId === wechatId)
    ? fileWhenReady(state)
    : quiet(state);
}

function photoFailed(state: ChatState, wechatId: string, why: string, context: Context): Decision {
  const failed = state.photos.find((photo) => photo.wechatId === wechatId);
  if (!failed) return quiet(state);
  // It is here from an earlier try.
  if (failed.mediaId !== null) return photoHere(state, wechatId);
  const photos = state.photos.filter((photo) => photo.wechatId !== wechatId);
  const left: ChatState = { ...state, photos };
  const reply = words.photoFailed(why);
  if (photos.length === 0) return withReply(reply, advance({ ...left, similar: [] }, context));
  return state.step === 'waiting' ? withReply(reply, fileWhenReady(left)) : say(left, reply);
}

const over = (context: Context): ChatState => ({ ...EMPTY, touchedAt: context.now });
const quiet = (state: ChatState): Decision => ({ state, replies: [], actions: [] });
const say = (state: ChatState, ...replies: string[]): Decision => ({ state, replies, actions: [] });
const withReply = (reply: string, decision: Decision): Decision => ({
  ...decision,
  replies: [reply, ...decision.replies],
});
