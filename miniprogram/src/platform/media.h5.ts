import Taro from '@tarojs/taro';
import type { PickedPhoto } from './photos';

/** Named one by one, so that iPhones hand over JPEG instead of HEIC. */
const ACCEPT = 'image/jpeg,image/png,image/webp';

/** Camera or album. Resolves with an empty list when the user gives up. */
export function choosePhotos(count: number): Promise<PickedPhoto[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = ACCEPT;
    input.multiple = count > 1;
    input.hidden = true;
    const finish = () => {
      const files = [...(input.files ?? [])].slice(0, count);
      input.remove();
      resolve(files.map((file) => ({ path: URL.createObjectURL(file), file })));
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    // WeChat's browser on old iPhones only opens the chooser for an element in the page.
    document.body.append(input);
    input.click();
  });
}

/** Full-screen view of photos that can be swiped. */
export function previewPhotos(urls: string[], current: string): void {
  void Taro.previewImage({ urls, current });
}
