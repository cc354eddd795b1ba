import Taro from '@tarojs/taro';
import { messageOf } from '../api/problem';

const COLORS = { confirmColor: '#1769aa', cancelColor: '#51626f' };

/** A short word of success. */
export const toast = (title: string): void => void Taro.showToast({ title, icon: 'none', duration: 2500 });

/** Tells what went wrong, until the user has read it. */
export const explain = (error: unknown, title = '没有成功'): Promise<void> => tell(title, messageOf(error));

/** Says something that stays until the user has read it: a toast is lost when the page changes. */
export async function tell(title: string, content: string): Promise<void> {
  await Taro.showModal({
    title,
    content,
    showCancel: false,
    confirmText: '知道了',
    ...COLORS,
  });
}

interface Question {
  title: string;
  content: string;
  yes: string;
  no?: string;
}

/** Asks before what cannot be undone. */
export async function confirm({ title, content, yes, no = '再想想' }: Question): Promise<boolean> {
  const answer = await Taro.showModal({ title, content, confirmText: yes, cancelText: no, ...COLORS });
  return answer.confirm;
}
