import Taro from '@tarojs/taro';

/** Keeps the screen from going dark, for a code that others have to read. */
export function keepScreenOn(on: boolean): void {
  // A phone that refuses goes dark as ever: that is no failure of the page.
  Taro.setKeepScreenOn({ keepScreenOn: on }).catch(() => undefined);
}
