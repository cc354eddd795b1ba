import Taro from '@tarojs/taro';

export const canScan = true;

/** What a QR code says; null when the person closed the scanner. */
export async function scan(): Promise<string | null> {
  try {
    return (await Taro.scanCode({ scanType: ['qrCode'] })).result;
  } catch {
    // WeChat reports closing the scanner as a failure.
    return null;
  }
}
