import { type Command, commandOf, commandOfKey } from './commands';
import { advance, collect } from './collect';
import { answer } from './answer';
import { fileWhenReady, settle } from './settle';
import {
  type ChatEvent,
  type ChatState,
  type Context,
  type Decision,
  EMPTY,
  type FollowerEvent,
  type ResultEvent,
} from './state';
import * as words from './words';

/** A report that was begun is forgotten after this time without a word. */
export const EXPIRES_MS = 2 * 3_600_000;

const DONE_BY_FOLLOWER = new Set<ChatEvent['kind']>(['text', 'photo', 'place', 'voice', 'click', 'unusable']);
const isResult = (event: ChatEvent): event is ResultEvent => !DONE_BY_FOLLOWER.has(event.kind);

/**
 * One step of the chat: what the follower did, or what came of an action, makes a new state, replies and actions.
 * Pure; whatever arrives in whatever order, it never throws and never files what was not confirmed.
 */
export function step(before: ChatState, event: ChatEvent, context: Context): Decision {
  if (isResult(event)) return settle(before, event, context);
  const expired = isExpired(before, context.now);
  const state: ChatState = { ...(expired ? EMPTY : before), touchedAt: context.now };
  const decision = respond(state, event, context);
  return expired ? { ...decision, replies: [words.EXPIRED, ...decision.replies] } : decision;
}

/** What was confirmed is on its way and no draft any more. */
export function isExpired({ step: at, touchedAt }: ChatState, now: number): boolean {
  return at !== 'idle' && at !== 'waiting' && at !== 'filing' && now - touchedAt > EXPIRES_MS;
}

function respond(state: ChatState, event: FollowerEvent, context: Context): Decision {
  const command =
    event.kind === 'text' ? commandOf(event.text) : event.kind === 'click' ? commandOfKey(event.key) : null;
  if (command) return obey(state, command, context);
  if (event.kind === 'click') return say(state, words.HELP);
  if (event.kind === 'unusable') return say(state, words.UNUSABLE);
  if (event.kind === 'voice' && event.words === null) return say(state, words.NO_VOICE);
  // What was confirmed is not changed any more.
  if (state.step === 'filing' || state.step === 'waiting') return onItsWay(state);
  const said = event.kind === 'voice' ? { kind: 'text' as const, text: event.words ?? '' } : event;
  return (said.kind === 'text' ? answer(state, said.text, context) : null) ?? collect(state, said, context);
}

function obey(state: ChatState, command: Command, context: Context): Decision {
  const busy = state.step === 'filing' || state.step === 'waiting';
  switch (command) {
    case 'progress':
      return { state, replies: [], actions: [{ kind: 'tell_progress' }] };
    case 'help':
      return state.step === 'idle' ? say(state, words.HELP) : say(state, words.HELP, words.DRAFT_KEPT);
    case 'cancel':
      if (busy) return onItsWay(state);
      return state.step === 'idle'
        ? say(state, words.NOTHING_TO_CANCEL)
        : say({ ...EMPTY, touchedAt: context.now }, words.CANCELLED);
    case 'report':
      if (busy) return onItsWay(state);
      return state.step === 'idle' ? say(state, words.START) : advance(state, context);
  }
}

/** Filing may have been cut off by a crash: a word of the follower starts it again, which files nothing twice. */
function onItsWay(state: ChatState): Decision {
  if (state.step === 'waiting') return say(state, words.WAITING);
  const { state: next, actions } = fileWhenReady({ ...state, step: 'waiting' });
  return { state: next, replies: [words.STILL_FILING], actions };
}

const say = (state: ChatState, ...replies: string[]): Decision => ({ state, replies, actions: [] });
