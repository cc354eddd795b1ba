import Taro from '@tarojs/taro';

/** A value kept on this device; null when there is none or it cannot be read. */
export function load(key: string): unknown {
  const value: unknown = Taro.getStorageSync(key);
  return value === '' || value === undefined ? null : value;
}

/** Keeps a JSON value on this device. When the device refuses (full, private mode) it is simply not kept. */
export function keep(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(key, value);
    return true;
  } catch (error) {
    console.error('not kept', key, error instanceof Error ? error.name : '');
    return false;
  }
}

export function forget(key: string): void {
  Taro.removeStorageSync(key);
}
