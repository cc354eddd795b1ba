import { ApiProblem } from '../api/problem';

export interface Receivable {
  mchId: string;
  appId: string;
  packageInfo: string;
  /** Only in a browser of the demo. */
  confirmPage: string | null;
}

interface Wechat {
  canIUse?: (name: string) => boolean;
  requestMerchantTransfer?: (options: {
    mchId: string;
    appId: string;
    package: string;
    success: () => void;
    fail: (error: { errMsg?: string }) => void;
  }) => void;
}
declare const wx: Wechat;

/**
 * Opens WeChat's page on which the person confirms (base library 3.3.0). That it was shown says nothing about the money: ask
 * the server afterwards. @throws ApiProblem when this WeChat is too old
 */
export function receive({ mchId, appId, packageInfo }: Receivable): Promise<void> {
  if (!wx.canIUse?.('requestMerchantTransfer') || !wx.requestMerchantTransfer) {
    return Promise.reject(new ApiProblem(0, 'old_wechat', '您的微信版本太旧，请更新微信后再来收款'));
  }
  return new Promise((resolve) => {
    // Closing the page comes as a failure; either way the server knows better.
    wx.requestMerchantTransfer?.({
      mchId,
      appId,
      package: packageInfo,
      success: () => resolve(),
      fail: () => resolve(),
    });
  });
}
