import { Image, Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Photos, Sending } from '../lib/photos';
import { explain } from '../lib/ui';
import { absolute } from '../platform/request';
import { Icon } from './Icon';

function Shown({ src }: { src: string | null }) {
  const [broken, setBroken] = useState(false);
  // The server's address has run out when a draft is taken up again days later; the photo itself is still there.
  if (src === null || broken) return <View className="photo-kept">照片已上传</View>;
  return (
    <Image className="photo-image" src={absolute(src)} mode="aspectFill" onError={() => setBroken(true)} />
  );
}

function OnTheWay({ photo, retry, drop }: { photo: Sending; retry: () => void; drop: () => void }) {
  const failed = photo.problem !== null;
  return (
    <View className="photo">
      <Image className="photo-image" src={photo.picked.path} mode="aspectFill" />
      {failed ? (
        <View className="photo-veil photo-failed">
          <View className="photo-action" onClick={retry}>
            重试
          </View>
          <View className="photo-action" onClick={drop}>
            删除
          </View>
        </View>
      ) : (
        <View className="photo-veil">上传 {photo.percent}%</View>
      )}
    </View>
  );
}

/** Photos so far, each with its state, and the tile that adds more. */
export function PhotoPicker({
  photos,
  limit,
  id = 'add-photo',
}: {
  photos: Photos;
  limit: number;
  id?: string;
}) {
  const { done, sending } = photos;
  const problem = sending.find((one) => one.problem !== null)?.problem;
  return (
    <View>
      <View className="photos">
        {done.map((photo) => (
          <View className="photo photo-done" key={photo.id}>
            <Shown src={photos.shown(photo)} />
            <View className="photo-remove" onClick={() => photos.remove(photo.id)}>
              <Icon name="close" size="s" color="#ffffff" />
            </View>
          </View>
        ))}
        {sending.map((one) => (
          <OnTheWay
            key={one.localId}
            photo={one}
            retry={() => photos.retry(one.localId)}
            drop={() => photos.drop(one.localId)}
          />
        ))}
        {done.length + sending.length < limit ? (
          <View className="photo photo-add" id={id} onClick={() => void photos.add().catch(explain)}>
            <Icon name="camera" size="l" />
            <Text>{done.length + sending.length === 0 ? '拍照或选照片' : '再加一张'}</Text>
          </View>
        ) : null}
      </View>
      {problem ? <Text className="error-text">有照片没传上：{problem}</Text> : null}
    </View>
  );
}
