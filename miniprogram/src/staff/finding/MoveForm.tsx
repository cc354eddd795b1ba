import { Text, View } from '@tarojs/components';
import { type FindingDetail, type FindingMove, moveFinding } from '../../api/inspections';
import type { Photo } from '../../api/types';
import { Btn } from '../../components/Btn';
import { PhotoPicker } from '../../components/PhotoPicker';
import { usePhotos } from '../../lib/photos';
import { confirm, toast } from '../../lib/ui';
import { orConflict } from '../../lib/conflict';
import { DayPicker, Field, Words } from '../../components/fields';
import { useKept } from '../../lib/kept';

const PHOTO_LIMIT = 9;

interface Props {
  finding: FindingDetail;
  move: FindingMove;
  /** After the move was made, or when somebody else was faster (null). */
  onMade: (after: FindingDetail | null) => void;
}

/** Fills in and makes a move on a finding; the fields follow from what the move needs. */
export function MoveForm({ finding, move, onMade }: Props) {
  const { value, change, done } = useKept(`finding:${finding.id}:${move.move}`, {
    note: '',
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
    move.photos === 'required' && photos.uploading === 0 && value.photos.length === 0
      ? '请拍一张现场照片'
      : null,
    move.note && value.note.trim() === '' ? '请写明情况' : null,
    move.day && value.dueDay === '' ? '请选新的期限' : null,
  ].filter((lack) => lack !== null);
  const send = async () => {
    if (lacks[0] !== undefined) {
      toast(lacks[0]);
      return;
    }
    const asked = { title: move.label, content: '确定后不能撤销，确定吗？', yes: '确定' };
    if (move.danger && !(await confirm(asked))) return;
    const after = await orConflict(() =>
      moveFinding(finding.id, {
        key: value.key,
        move: move.move,
        version: finding.version,
        ...(value.note.trim() ? { note: value.note.trim() } : {}),
        ...(value.photos.length > 0 ? { mediaIds: value.photos.map(({ id }) => id) } : {}),
        ...(move.day ? { dueDay: value.dueDay } : {}),
      }),
    );
    if (after) {
      done();
      toast('已提交');
    }
    onMade(after);
  };
  return (
    <View className="card">
      {move.photos === 'no' ? null : (
        <Field title="现场照片" required={move.photos === 'required'}>
          <PhotoPicker photos={photos} limit={PHOTO_LIMIT} />
        </Field>
      )}
      <Words
        id="note"
        title={move.note ? '情况说明' : '说明'}
        required={move.note}
        value={value.note}
        max={500}
        placeholder="写一两句就行"
        onChange={(note) => change({ note })}
      />
      {move.day ? (
        <DayPicker id="due" title="新的期限" value={value.dueDay} onChange={(dueDay) => change({ dueDay })} />
      ) : null}
      <Btn id="send-move" kind={move.danger ? 'danger' : 'good'} onPress={send}>
        {move.label}
      </Btn>
      {lacks.length > 0 ? <Text className="soft small centre">{lacks.join('；')}</Text> : null}
    </View>
  );
}
