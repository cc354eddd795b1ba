import Taro from '@tarojs/taro';
import type { PickedPhoto } from './photos';
import { absolute, type HttpAnswer } from './request';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's page instead of an answer: the status says enough.
    return null;
  }
}

/**
 * Sends a photo as the multipart field `file`.
 * @param onProgress told the percentage sent so far, 0–100
 */
export async function upload(
  photo: PickedPhoto,
  path: string,
  headers: Record<string, string>,
  onProgress: (percent: number) => void,
): Promise<HttpAnswer> {
  const task = Taro.uploadFile({
    url: absolute(path),
    filePath: photo.path,
    name: 'file',
    header: headers,
    timeout: 60_000,
  });
  task.progress(({ progress }) => onProgress(progress));
  const { statusCode, data } = await task;
  return { status: statusCode, data: parse(data) };
}
