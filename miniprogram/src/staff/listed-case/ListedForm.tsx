import { Text, View } from '@tarojs/components';
import { type ListedDetail, type ListedMove, moveListed } from '../../api/supervision';
import type { Photo } from '../../api/types';
import { Btn } from '../../components/Btn';
import { PhotoPicker } from '../../components/PhotoPicker';
import { usePhotos } from '../../lib/photos';
import { confirm, toast } from '../../lib/ui';
import { orConflict } from '../../lib/conflict';
import { Chips, DayPicker, Field, Words } from '../../components/fields';
import { useKept } from '../../lib/kept';

const PHOTO_LIMIT = 9;
const EMPTY = { note: '', photos: [] as Photo[], requirement: '', level: 1, deadline: '' };

interface Props {
  listed: ListedDetail;
  move: ListedMove;
  /** After the move was made, or when somebody else was faster (null). */
  onMade: (after: ListedDetail | null) => void;
}

/** Fills in and makes a move on a listed case; the fields follow from what the move needs. */
export function ListedForm({ listed, move, onMade }: Props) {
  const { needs } = move;
  const { value, change, done } = useKept(`listed:${listed.id}:${move.move}`, {
    ...EMPTY,
    requirement: listed.requirement,
  });
  const photos = usePhotos(
    value.photos,
    (update) => change((before) => ({ photos: update(before.photos) })),
    PHOTO_LIMIT,
  );
  const lacks = [
    photos.uploading > 0 ? '照片还在上传，请稍等' : null,
    needs.photos === 'required' && photos.uploading === 0 && value.photos.length === 0
      ? '请拍一张现场照片'
      : null,
    needs.note === 'required' && value.note.trim() === '' ? '请写明情况' : null,
    needs.terms && value.requirement.trim() === '' ? '请写整改要求' : null,
    (needs.terms || needs.day) && value.deadline === '' ? '请选期限' : null,
  ].filter((lack) => lack !== null);

  const send = async () => {
    if (lacks[0] !== undefined) {
      toast(lacks[0]);
      return;
    }
    const asked = { title: move.label, content: '确定后不能撤销，确定提交吗？', yes: '确定' };
    if (move.danger && !(await confirm(asked))) return;
    const after = await orConflict(() =>
      moveListed(listed.id, {
        key: value.key,
        move: move.move,
        version: listed.version,
        ...(value.note.trim() ? { note: value.note.trim() } : {}),
        ...(needs.photos !== 'no' && value.photos.length > 0
          ? { mediaIds: value.photos.map(({ id }) => id) }
          : {}),
        ...(needs.terms ? { requirement: value.requirement.trim(), issuingLevel: value.level } : {}),
        ...(needs.terms || needs.day ? { deadline: value.deadline } : {}),
      }),
    );
    if (after) {
      done();
      toast('提交成功');
    }
    onMade(after);
  };

  return (
    <View className="card" id={`form-${move.move}`}>
      {needs.photos === 'no' ? null : (
        <Field title="现场照片" required={needs.photos === 'required'}>
          <PhotoPicker photos={photos} limit={PHOTO_LIMIT} id={`photo-${move.move}`} />
        </Field>
      )}
      {needs.terms ? (
        <>
          <Words
            id="requirement"
            title="整改要求"
            required
            value={value.requirement}
            max={1000}
            placeholder="要做到什么程度"
            onChange={(requirement) => change({ requirement })}
          />
          <Field title="督办级别" required>
            <Chips
              name="level"
              options={[
                [1, '街道督办'],
                [2, '社区督办'],
              ]}
              value={value.level}
              onChange={(level) => change({ level })}
            />
          </Field>
        </>
      ) : null}
      {needs.terms || needs.day ? (
        <DayPicker
          id="deadline"
          title={needs.day ? '希望延到' : '整改期限'}
          value={value.deadline}
          onChange={(deadline) => change({ deadline })}
        />
      ) : null}
      <Words
        id={`note-${move.move}`}
        title="情况说明"
        required={needs.note === 'required'}
        value={value.note}
        max={1000}
        placeholder="写几句就行"
        onChange={(note) => change({ note })}
      />
      <Btn id={`send-${move.move}`} kind="good" onPress={send}>
        提交：{move.label}
      </Btn>
      {lacks.length > 0 ? <Text className="soft small centre">{lacks.join('；')}</Text> : null}
    </View>
  );
}
