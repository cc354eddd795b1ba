import type { MessageView, WaitingView } from '../api/types';
import { elapsed } from '../lib/time';

/** Digits as people write them, with spaces and dashes between or full-width. */
const plain = (text: string) => text.normalize('NFKC').replace(/(\d)[\s.-]+(?=\d)/g, '$1');

const CONTACT = /1[3-9]\d{9}|\d{17}[\dXx]|电话|手机|微信号|身份证|姓名|我叫|我是/;

/** Whether a text may say who somebody is: a number that looks like it, or words that lead up to it. */
export const mayNameSomebody = (text: string): boolean => CONTACT.test(plain(text));

/** What a photo or a phone number in the text shows is not for the other side; said before it is sent. */
export const WARNING = '请不要写电话、姓名。对方不需要知道您是谁。';

/**
 * How long staff have been waiting for the reporter, for either side; null when nobody ever waited.
 * @param now epoch ms
 */
export function waitingText(waiting: WaitingView, side: 'reporter' | 'staff', now: number): string | null {
  const total = waiting.totalSeconds;
  if (waiting.since !== null) {
    const seconds = Math.max(0, Math.floor((now - Date.parse(waiting.since)) / 1000));
    const long = seconds < 60 ? '' : `已 ${elapsed(seconds)}`;
    return side === 'staff' ? `等待举报人回复${long}` : `对方在等您回答${long && `，${long}`}`;
  }
  return side === 'staff' && total > 0 ? `等举报人回复共用了 ${elapsed(total)}` : null;
}

/** Newest first, as the API gives them, turned to the order of reading. */
export const inOrder = (items: readonly MessageView[]): MessageView[] =>
  [...items].sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));

/** A sentence put behind what is already written, within the limit; not twice. */
export function inserted(before: string, sentence: string, limit: number): string {
  if (before.includes(sentence)) return before;
  const joined = before.trim() === '' ? sentence : `${before.trimEnd()}${sentence}`;
  return joined.length > limit ? before : joined;
}
