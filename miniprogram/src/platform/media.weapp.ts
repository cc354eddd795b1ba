import Taro from '@tarojs/taro';
import type { PickedPhoto } from './photos';

/** Camera or album. Resolves with an empty list when the user gives up. */
export async function choosePhotos(count: number): Promise<PickedPhoto[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] });
    return tempFiles.map(({ tempFilePath }) => ({ path: tempFilePath }));
  } catch (error) {
    if (/cancel/i.test((error as TaroGeneral.CallbackResult).errMsg)) return [];
    throw error;
  }
}

/** Full-screen view of photos that can be swiped. */
export function previewPhotos(urls: string[], current: string): void {
  void Taro.previewImage({ urls, current });
}
