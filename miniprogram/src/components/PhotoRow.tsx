import { Image, View } from '@tarojs/components';
import type { Photo } from '../api/types';
import { previewPhotos } from '../platform/media';
import { absolute } from '../platform/request';

/** Photos that open full-screen when tapped. */
export function PhotoRow({ photos }: { photos: readonly Photo[] }) {
  if (photos.length === 0) return null;
  const urls = photos.map(({ url }) => absolute(url));
  return (
    <View className="photos">
      {photos.map(({ id, url, thumbUrl }) => (
        <View className="photo" key={id} onClick={() => previewPhotos(urls, absolute(url))}>
          <Image className="photo-image" src={absolute(thumbUrl)} mode="aspectFill" />
        </View>
      ))}
    </View>
  );
}
