import Taro from '@tarojs/taro';

/** Copies text; Taro shows WeChat's own 「内容已复制」 on weapp, so callers need no toast there. */
export async function copy(text: string): Promise<void> {
  await Taro.setClipboardData({ data: text });
}
