import { Text, Textarea, View } from '@tarojs/components';
import { useState } from 'react';
import type { Move, TipDetail } from '../api/types';
import { Btn } from '../components/Btn';
import { PhotoPicker } from '../components/PhotoPicker';
import { currentMe, handlesCases } from '../lib/session';
import { usePhotos } from '../lib/photos';
import { confirm, toast } from '../lib/ui';
import { forget, keep, load } from '../platform/storage';
import { lacking, moveRequest, NOTE_LIMIT, photosNeed, restoredAnswer, type MoveAnswer } from './answer';
import { TemplateChips } from '../talk/TemplateChips';
import { inserted } from '../talk/words';
import { MoveFields } from './MoveFields';
import { attemptMove } from './make';

const PHOTO_LIMIT = 9;

interface Props {
  tip: TipDetail;
  move: Move;
  photoTitle?: string;
  noteTitle?: string;
  notePlaceholder?: string;
  /** Text of the button, when the move's own label would not say that this sends it. */
  sendLabel?: string;
  /** After the move was made, or when somebody else was faster (null). */
  onMade: (after: TipDetail | null) => void;
}

/** Fills in and makes a move. The fields follow from what the move needs; what was typed survives a lost line. */
export function MoveForm({
  tip,
  move,
  photoTitle = '照片',
  noteTitle = '说明',
  notePlaceholder,
  sendLabel,
  onMade,
}: Props) {
  const place = `move:${tip.id}:${move.move}`;
  const [answer, setAnswer] = useState<MoveAnswer>(() => restoredAnswer(load(place)));
  const update = (change: (before: MoveAnswer) => MoveAnswer) =>
    setAnswer((before) => {
      const next = change(before);
      keep(place, next);
      return next;
    });
  const photos = usePhotos(
    answer.photos,
    (change) => update((before) => ({ ...before, photos: change(before.photos) })),
    PHOTO_LIMIT,
  );
  const needsPhotos = photosNeed(move, answer.outcome);
  const me = currentMe();
  const staff = me !== null && handlesCases(me) && !tip.mine;
  const lacks = lacking(move, answer, photos.uploading);

  const send = async () => {
    if (lacks[0] !== undefined) {
      toast(lacks[0]);
      return;
    }
    const asked = { title: move.label, content: '确定后不能撤销，确定提交吗？', yes: '确定' };
    if (move.danger && !(await confirm(asked))) return;
    const after = await attemptMove(tip, moveRequest(move, answer, tip.version));
    if (after) {
      forget(place);
      toast('提交成功');
    }
    onMade(after);
  };

  return (
    <View className="card" id={`form-${move.move}`}>
      <MoveFields
        tip={tip}
        move={move}
        answer={answer}
        change={(part) => update((before) => ({ ...before, ...part }))}
      />
      {needsPhotos === 'no' ? null : (
        <View className="field">
          <Text className="field-title">
            {photoTitle}
            <Text className="soft small">{needsPhotos === 'required' ? '（必须有）' : '（可以不填）'}</Text>
          </Text>
          <PhotoPicker photos={photos} limit={PHOTO_LIMIT} id={`photo-${move.move}`} />
        </View>
      )}
      {move.needs.note === 'no' ? null : (
        <View className="field">
          <Text className="field-title">
            {noteTitle}
            <Text className="soft small">
              {move.needs.note === 'required' ? '（必须填）' : '（可以不填）'}
            </Text>
          </Text>
          {staff ? (
            <TemplateChips
              state={tip.state}
              purpose={move.move}
              onChoose={({ text }) =>
                update((before) => ({ ...before, note: inserted(before.note, text, NOTE_LIMIT) }))
              }
            />
          ) : null}
          <Textarea
            className="textarea"
            id={`note-${move.move}`}
            value={answer.note}
            maxlength={NOTE_LIMIT}
            placeholder={notePlaceholder ?? '写几句就行'}
            onInput={({ detail }) => update((before) => ({ ...before, note: detail.value }))}
          />
        </View>
      )}
      <Btn
        id={`send-${move.move}`}
        kind={move.danger && move.needs.note === 'required' ? 'danger' : 'good'}
        onPress={send}
      >
        {sendLabel ?? move.label}
      </Btn>
      {lacks.length > 0 ? <Text className="soft small centre">{lacks.join('；')}</Text> : null}
    </View>
  );
}
