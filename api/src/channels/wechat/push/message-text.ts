import { beijingDay, beijingTime } from '../../../core/calendar/beijing';
import { type Notice, workPageOf } from '../../../notices/notices.service';
import type { Template } from './templates';

/** `thing` holds 20 characters, a Chinese one counts 1; WeChat refuses what is longer instead of cutting it. */
const THING_LIMIT = 20;

const thing = (text: string): string =>
  Array.from(text.replace(/\s+/g, ' ').trim()).slice(0, THING_LIMIT).join('') || '蓝天网格';

/**
 * What a push says of a notice: its title, which comes from our own tables, and the tracking number. The text of the
 * notice stays in the inbox: it can hold words people wrote, and a push lies open on the locked phone.
 */
export function pushText(
  notice: Pick<Notice, 'title'>,
  number: string | null,
): { title: string; text: string } {
  return { title: notice.title, text: number === null ? '点开可查看详情' : `编号 ${number}` };
}

/** The page a push opens; followers see a page of their own, since the tip is not theirs. */
export function pageOf({ tipId, kind }: Pick<Notice, 'tipId' | 'kind'>): string {
  const work = workPageOf(kind);
  if (work) return `${work}/index`;
  if (!tipId) return 'pages/inbox/index';
  const page = kind === 'task' ? 'staff/case' : kind === 'followed' ? 'pages/followed' : 'pages/tip';
  return `${page}/index?id=${tipId}`;
}

/** The keywords of the template as WeChat takes them; time is Beijing's. */
export function messageData(
  { keys: [title, text, time] }: Template,
  words: { title: string; text: string },
  at: Date,
): Record<string, { value: string }> {
  const [year, month, day] = beijingDay(at).split('-').map(Number);
  return {
    [title]: { value: thing(words.title) },
    [text]: { value: thing(words.text) },
    [time]: { value: `${year}年${month}月${day}日 ${beijingTime(at)}` },
  };
}
