import { Text, View } from '@tarojs/components';
import { addFinding, type InspectionDetail } from '../../api/inspections';
import type { Grid, Photo } from '../../api/types';
import { Btn } from '../../components/Btn';
import { PhotoPicker } from '../../components/PhotoPicker';
import { usePhotos } from '../../lib/photos';
import { toast } from '../../lib/ui';
import { UnitChooser } from '../inspect/UnitChooser';
import { DayPicker, Field, Line, Words } from '../../components/fields';
import { useKept } from '../../lib/kept';

const PHOTO_LIMIT = 9;

interface Props {
  round: InspectionDetail;
  grids: Grid[];
  onFound: (after: InspectionDetail) => void;
}

/** What was found: who has to put it right, by when, with photos. */
export function NewFinding({ round, grids, onFound }: Props) {
  const first = grids.find(({ fullName }) => fullName === round.visited[0]);
  const { value, change, done } = useKept(`finding-new:${round.id}`, {
    unitId: first?.id ?? '',
    text: '',
    placeText: '',
    dueDay: '',
    photos: [] as Photo[],
  });
  const photos = usePhotos(
    value.photos,
    (update) => change((before) => ({ photos: update(before.photos) })),
    PHOTO_LIMIT,
  );
  const lacks = [
    photos.uploading > 0 ? '照片还在上传，请稍等' : null,
    value.unitId === '' ? '请选责任单位' : null,
    value.text.trim() === '' ? '请写发现的问题' : null,
    value.dueDay === '' ? '请选整改期限' : null,
  ].filter((lack) => lack !== null);
  const send = async () => {
    if (lacks[0] !== undefined) {
      toast(lacks[0]);
      return;
    }
    const { key, unitId, dueDay } = value;
    const after = await addFinding(round.id, {
      key,
      unitId,
      text: value.text.trim(),
      placeText: value.placeText.trim(),
      dueDay,
      mediaIds: value.photos.map(({ id }) => id),
    });
    done();
    toast('已交办责任单位');
    onFound(after);
  };
  return (
    <View className="card">
      <Text className="card-title">发现的问题</Text>
      <Field title="责任单位" required>
        <UnitChooser grids={grids} value={value.unitId} onChange={(unitId) => change({ unitId })} />
      </Field>
      <Words
        id="text"
        title="问题"
        required
        value={value.text}
        max={500}
        placeholder="比如：东门外沙堆没有覆盖"
        onChange={(text) => change({ text })}
      />
      <Line
        id="place"
        title="地点"
        value={value.placeText}
        max={100}
        placeholder="在哪里看到的"
        onChange={(placeText) => change({ placeText })}
      />
      <Field title="现场照片">
        <PhotoPicker photos={photos} limit={PHOTO_LIMIT} />
      </Field>
      <DayPicker id="due" title="整改期限" value={value.dueDay} onChange={(dueDay) => change({ dueDay })} />
      <Btn id="send-finding" kind="good" onPress={send}>
        交办整改
      </Btn>
      {lacks.length > 0 ? <Text className="soft small centre">{lacks.join('；')}</Text> : null}
    </View>
  );
}
