export type Command = 'report' | 'progress' | 'cancel' | 'help';

const SAYINGS: Record<Command, readonly string[]> = {
  report: ['举报', '我要举报', '随手拍', '开始'],
  progress: ['进度', '查进度', '查询进度', '办理进度', '我的举报'],
  cancel: ['取消', '不报了', '算了', '重来', '重新开始'],
  help: ['帮助', '怎么用', '菜单', '你好', '您好', '在吗', '谢谢', 'hi', 'hello', '?'],
};
const BY_SAYING = new Map(
  Object.entries(SAYINGS).flatMap(([command, texts]) => texts.map((text) => [text, command as Command])),
);

/** A text that is a command and no part of a report; punctuation and blanks do not matter. */
export function commandOf(text: string): Command | null {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,.。，！!~"“”‘’']/g, '');
  return BY_SAYING.get(plain) ?? null;
}

/** Keys of the account's menu (see menu.ts). */
export const commandOfKey = (key: string): Command | null =>
  key === 'report' || key === 'progress' || key === 'cancel' || key === 'help' ? key : null;

/** "1", "１", "1." or "选1" as a number. */
export function numberOf(text: string): number | null {
  const digits = /^选?(\d{1,2})[.。、号]?$/.exec(text.normalize('NFKC').trim())?.[1];
  return digits === undefined ? null : Number(digits);
}
