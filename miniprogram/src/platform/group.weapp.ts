import Taro from '@tarojs/taro';
import type { EnterInfo } from './group-info';

/** WeChat gives fresh data after a new login. */
export const canAskAnew = true;

/**
 * What WeChat tells of the group whose card opened the mini-program; null when it was opened otherwise.
 * https://developers.weixin.qq.com/miniprogram/dev/api/open-api/group/wx.getGroupEnterInfo.html
 */
export function enterInfo(): Promise<EnterInfo | null> {
  return new Promise((resolve) => {
    // Not in promise style. It fails with 40097 outside a group, which is the usual case.
    void Taro.getGroupEnterInfo({
      success: ({ encryptedData, iv }) => resolve({ encryptedData, iv }),
      fail: () => resolve(null),
    });
  });
}

/** Cards are shared by WeChat's own button (see components/ShareCard). */
export const cardLink = (): string => '';
