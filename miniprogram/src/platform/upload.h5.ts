import type { PickedPhoto } from './photos';
import { absolute, type HttpAnswer } from './request';

/**
 * Sends a photo as the multipart field `file`.
 * @param onProgress told the percentage sent so far, 0–100
 */
export function upload(
  photo: PickedPhoto,
  path: string,
  headers: Record<string, string>,
  onProgress: (percent: number) => void,
): Promise<HttpAnswer> {
  const { file } = photo;
  if (!file) return Promise.reject(new Error('the photo is no longer in this browser'));
  return new Promise((resolve, reject) => {
    // fetch() cannot report the progress of sending.
    const xhr = new XMLHttpRequest();
    xhr.open('POST', absolute(path));
    xhr.responseType = 'json';
    xhr.timeout = 60_000;
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / total) * 100));
    xhr.onload = () => resolve({ status: xhr.status, data: xhr.response as unknown });
    xhr.onerror = xhr.ontimeout = () => reject(new Error('upload failed'));
    const form = new FormData();
    form.append('file', file, file.name);
    xhr.send(form);
  });
}
