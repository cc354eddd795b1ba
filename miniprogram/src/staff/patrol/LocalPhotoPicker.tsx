import { Image, Text, View } from '@tarojs/components';
import { Icon } from '../../components/Icon';
import { explain } from '../../lib/ui';
import type { LocalPhotos } from './photos';

/** Photos on this device, and the tile that adds more. */
export function LocalPhotoPicker({ local, id = 'add-photo' }: { local: LocalPhotos; id?: string }) {
  const { photos, limit } = local;
  return (
    <View className="photos">
      {photos.map((photo) => (
        <View className="photo photo-done" key={photo.id}>
          {photo.path === null ? (
            <View className="photo-kept">照片</View>
          ) : (
            <Image className="photo-image" src={photo.path} mode="aspectFill" />
          )}
          <View className="photo-remove" onClick={() => void local.remove(photo.id).catch(explain)}>
            <Icon name="close" size="s" color="#ffffff" />
          </View>
        </View>
      ))}
      {photos.length < limit ? (
        <View className="photo photo-add" id={id} onClick={() => void local.add().catch(explain)}>
          <Icon name="camera" size="l" />
          <Text>{photos.length === 0 ? '拍照或选照片' : '再加一张'}</Text>
        </View>
      ) : null}
    </View>
  );
}
