import { Image, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { addPhotos, type PhotoPurpose, removePhoto, type StaffCampaign } from '../../api/campaigns';
import type { Photo } from '../../api/types';
import { Btn } from '../../components/Btn';
import { PhotoPicker } from '../../components/PhotoPicker';
import { newKey } from '../../lib/key';
import { usePhotos } from '../../lib/photos';
import { confirm, explain, toast } from '../../lib/ui';
import { previewPhotos } from '../../platform/media';
import { absolute } from '../../platform/request';

interface Props {
  one: StaffCampaign;
  purpose: PhotoPurpose;
  title: string;
  onChanged: (after: StaffCampaign) => void;
}

const AT_ONCE = 9;

/** Photos that are there, and the tile that adds more. */
export function Photos({ one, purpose, title, onChanged }: Props) {
  const [done, setDone] = useState<Photo[]>([]);
  const [key, setKey] = useState(newKey);
  const photos = usePhotos(done, setDone, AT_ONCE);
  const there = purpose === 'record' ? one.photos : one.materialPhotos;
  const send = async () => {
    if (photos.uploading > 0) {
      toast('照片还在上传');
      return;
    }
    const after = await addPhotos(one.id, { key, purpose, mediaIds: done.map(({ id }) => id) });
    setDone([]);
    setKey(newKey());
    toast('已加上');
    onChanged(after);
  };
  const remove = async (id: string) => {
    const sure = await confirm({ title: '去掉这张照片', content: '去掉后谁都看不到了。', yes: '去掉' });
    if (sure) onChanged(await removePhoto(id));
  };
  if (!one.runs && there.length === 0) return null;
  const urls = there.map(({ url }) => absolute(url));
  return (
    <View className="card" id={`photos-${purpose}`}>
      <Text className="card-title">{title}</Text>
      <View className="photos">
        {there.map(({ id, url, thumbUrl }) => (
          <View className="photo" key={id}>
            <Image
              className="photo-image"
              src={absolute(thumbUrl)}
              mode="aspectFill"
              onClick={() => previewPhotos(urls, absolute(url))}
            />
            {one.runs ? (
              <View className="photo-drop" onClick={() => void remove(id).catch(explain)}>
                去掉
              </View>
            ) : null}
          </View>
        ))}
      </View>
      {one.runs && one.state !== 'cancelled' ? (
        <>
          <PhotoPicker photos={photos} limit={AT_ONCE} id={`add-${purpose}`} />
          {done.length > 0 ? (
            <Btn id={`send-${purpose}`} kind="good" onPress={send}>
              加上这 {done.length} 张
            </Btn>
          ) : null}
        </>
      ) : null}
      {one.photosWaiting > 0 && purpose === 'record' ? (
        <Text className="soft small">有 {one.photosWaiting} 张照片在等审核，通过后居民才看得到。</Text>
      ) : null}
    </View>
  );
}
