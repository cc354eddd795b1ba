import Taro from '@tarojs/taro';

/** Who one is in WeChat is WeChat's to say. */
export const canSwitch = false;

/** The code that the API exchanges for an identity; null when the browser has to go elsewhere first (h5). */
export async function obtainCode(_loginUrl: string | null, _returnTo: string): Promise<string | null> {
  const { code } = await Taro.login();
  return code;
}

/** A login that was begun before this start of the app; never so in WeChat itself. */
export const returnedCode = (): string | null => null;
