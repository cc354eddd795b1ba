import { writeXml } from '../incoming/xml';

/** A text message holds 2048 bytes; Chinese characters take three each. */
const MAX_BYTES = 2000;

/** All that is to be said, as one text that WeChat takes. */
export function replyText(replies: readonly string[]): string {
  const letters = Array.from(replies.join('\n\n'));
  let bytes = 0;
  const end = letters.findIndex((letter) => (bytes += Buffer.byteLength(letter)) > MAX_BYTES);
  return end === -1 ? letters.join('') : `${letters.slice(0, end).join('')}…`;
}

/** The passive reply of WeChat's page 被动回复用户消息; "success" ends the exchange without a word. */
export function passiveReply(
  replies: readonly string[],
  { from, to }: { from: string; to: string },
  now: Date,
): string {
  if (replies.length === 0) return 'success';
  return writeXml({
    ToUserName: from,
    FromUserName: to,
    CreateTime: Math.floor(now.getTime() / 1000),
    MsgType: 'text',
    Content: replyText(replies),
  });
}
