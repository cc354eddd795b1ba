import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { Problem } from '../http/problem';

export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;
export const LONG_SIDE = 2560;
export const THUMB_SIDE = 480;
/** Above this a picture is refused before it is decoded: a small file can unfold into gigabytes. */
export const MAX_PIXELS = 50_000_000;

const ACCEPTED = new Set(['image/jpeg', 'image/png', 'image/webp']);
const HEIC = new Set([
  'image/heic',
  'image/heif',
  'image/heic-sequence',
  'image/heif-sequence',
  'image/avif',
]);

export interface Picture {
  full: Buffer;
  thumb: Buffer;
  width: number;
  height: number;
}

/**
 * Makes a safe picture of an upload: the type is read from the bytes, not from the name; the picture is
 * turned upright, scaled to at most 2560 px on the long side and encoded anew as JPEG, so that no EXIF, no
 * GPS and no hidden content survive.
 * @throws Problem too_large, unsupported_media
 */
export async function makePicture(upload: Buffer): Promise<Picture> {
  if (upload.length > MAX_UPLOAD_BYTES)
    throw new Problem('too_large', '照片超过 10 MB，请换一张或在相机设置中降低画质');
  const type = (await fileTypeFromBuffer(upload))?.mime;
  if (type && HEIC.has(type)) {
    throw new Problem(
      'unsupported_media',
      '暂不支持 HEIC 格式的照片。苹果手机请到“设置 → 相机 → 格式”选择“兼容性最佳”，或先截屏再上传',
    );
  }
  if (!type || !ACCEPTED.has(type)) throw new Problem('unsupported_media', '只能上传 JPEG、PNG 或 WebP 照片');
  try {
    const meta = await sharp(upload, { limitInputPixels: false }).metadata();
    if (meta.width * meta.height > MAX_PIXELS) {
      throw new Problem('too_large', '照片的尺寸太大（超过 5000 万像素），请缩小后再上传');
    }
    const options = { limitInputPixels: MAX_PIXELS, failOn: 'error' as const };
    const { data: full, info } = await sharp(upload, options)
      .rotate()
      .resize({ width: LONG_SIDE, height: LONG_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    const thumb = await sharp(full)
      .resize({ width: THUMB_SIDE, height: THUMB_SIDE, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 76 })
      .toBuffer();
    return { full, thumb, width: info.width, height: info.height };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('unsupported_media', '这张照片打不开，可能已损坏，请换一张');
  }
}
