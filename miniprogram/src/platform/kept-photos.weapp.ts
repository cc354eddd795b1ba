import Taro from '@tarojs/taro';
import type { PickedPhoto } from './photos';

/** WeChat names the saved file itself; this says under which name a photo lies. */
const place = (id: string): string => `kept-photo-${id}`;

/** Keeps a photo on this device under an id of the caller, until it is dropped: for sending when there is a network. */
export async function keepPhoto(id: string, { path }: PickedPhoto): Promise<PickedPhoto> {
  const saved = await new Promise<string>((resolve, reject) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath: path,
      success: ({ savedFilePath }) => resolve(savedFilePath),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });
  Taro.setStorageSync(place(id), saved);
  return { path: saved };
}

/** The photo kept under this id; null when the device has lost it. */
export function keptPhoto(id: string): Promise<PickedPhoto | null> {
  const saved: unknown = Taro.getStorageSync(place(id));
  if (typeof saved !== 'string' || saved === '') return Promise.resolve(null);
  return new Promise((resolve) => {
    Taro.getFileSystemManager().access({
      path: saved,
      success: () => resolve({ path: saved }),
      fail: () => resolve(null),
    });
  });
}

export function dropPhoto(id: string): Promise<void> {
  const saved: unknown = Taro.getStorageSync(place(id));
  Taro.removeStorageSync(place(id));
  if (typeof saved !== 'string' || saved === '') return Promise.resolve();
  return new Promise((resolve) => {
    Taro.getFileSystemManager().removeSavedFile({ filePath: saved, complete: () => resolve() });
  });
}
