import type { CategoryChoice, ChatState, SimilarChoice } from './state';

/** All that the account says. Short lines and one thing to do next: many who read it are old. */
export const WELCOME =
  '您好，这里是蓝天网格。看到烧垃圾、扬尘、油烟等污染，发来就行：\n① 一张照片\n② 位置（点右下角 ＋ → 位置）\n③ 几个字说明\n顺序不限。发“进度”可查办理情况。';

export const HELP =
  '要举报：把照片、位置（＋ → 位置）和几个字发来，顺序不限。\n查办理情况：发“进度”。\n不想报了：发“取消”。\n也可以点下面菜单里的“小程序”。';

export const EXPIRED = '上一份没填完的举报已过 2 小时，替您清掉了，没有提交。';
export const CANCELLED = '已取消，没有提交任何内容。想再报时，直接发照片、位置和说明就行。';
export const NOTHING_TO_CANCEL = '现在没有正在填写的举报。';
export const NO_VOICE = '对不起，我听不了语音，请用几个字说明。';
export const UNUSABLE = '这种内容我收不了。请发照片（不是视频）、位置或文字。';
export const START = '好，请发来：\n① 一张照片\n② 位置（点右下角 ＋ → 位置）\n③ 几个字说明\n顺序不限。';
export const TOO_MANY_PHOTOS = '最多 9 张照片，前面的都收好了。';
export const STILL_FILING = '正在替您提交，请稍等，好了马上告诉您。';
export const WAITING = '照片还在传，传好就自动提交，不用再发。提交好了会告诉您编号。';
export const BUSY = '系统忙，刚才那条没有收好，请再发一次。';
export const JOINED = '好了，已帮您跟进这件举报，有进展会告诉您。没有重复提交。';
export const DRAFT_KEPT = '您还有一份没填完的举报，接着发就行。';

const MISSING = {
  photo: '· 一张照片',
  place: '· 位置（点右下角 ＋ → 位置）',
  words: '· 几个字说明是什么污染',
} as const;
export type Missing = keyof typeof MISSING;

export const stillMissing = (missing: readonly Missing[]): string =>
  `收到。还差：\n${missing.map((part) => MISSING[part]).join('\n')}`;

export const chooseCategory = (categories: readonly CategoryChoice[]): string =>
  `这属于哪一类？请回复数字：\n${categories.map(({ name }, index) => `${index + 1}. ${name}`).join('\n')}`;

export const showSimilar = (similar: readonly SimilarChoice[]): string =>
  `附近已经有人报过，可能是同一件：\n${similar.map(({ line }, index) => `${index + 1}. ${line}`).join('\n')}\n是同一件，回复前面的数字，有进展会告诉您；\n不是同一件，回复 0，照样提交。`;

export function confirm(state: ChatState, categoryName: string): string {
  const place = state.place?.label || '您发来的位置';
  return [
    '请看一下，对吗？',
    `类型：${categoryName}`,
    `地点：${place}`,
    `说明：${state.text}`,
    `照片：${state.photos.length} 张`,
    '回复 1 提交；回复 2 匿名提交（匿名不得积分）；',
    '回复 3 改类型；回复 0 取消。',
  ].join('\n');
}

export const filed = (number: string, gridName: string | null): string =>
  `举报已收到，编号 ${number}。\n${gridName ? `已交给${gridName}办理` : '已交给街道办派遣'}，发“进度”随时查看。谢谢您！`;

export const notFiled = (why: string): string =>
  `没有提交成功：${why}\n您发的内容还在，回复 1 再试一次，回复 0 取消。`;

export const notJoined = (why: string): string => `没有跟进成功：${why}`;

export const photoFailed = (why: string): string => `有一张照片没有收到：${why}。请重新发一次。`;

export const progress = (lines: readonly string[]): string =>
  lines.length === 0 ? '您还没有举报过。看到污染，直接发照片、位置和几个字就行。' : lines.join('\n\n');

export const gridCode = (gridName: string): string =>
  `您扫的是“${gridName}”的码。附近有污染，直接发照片、位置和几个字，会交给负责的网格。`;
