import Taro from '@tarojs/taro';

/**
 * A number on a tab of the bar, or none.
 * @param index of the tab, from 0
 */
export function showTabBadge(index: number, count: number): void {
  const shown =
    count > 0
      ? Taro.setTabBarBadge({ index, text: count > 99 ? '99+' : String(count) })
      : Taro.removeTabBarBadge({ index });
  // Only while the bar is on the screen: the tab's page sets it anew whenever it is shown.
  shown.catch(() => undefined);
}
