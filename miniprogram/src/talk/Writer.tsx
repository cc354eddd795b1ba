import { Text, Textarea, View } from '@tarojs/components';
import { useState } from 'react';
import { writeMessage } from '../api/endpoints';
import type { TalkPage } from '../api/types';
import { Btn } from '../components/Btn';
import { PhotoPicker } from '../components/PhotoPicker';
import { usePhotos } from '../lib/photos';
import { confirm, toast } from '../lib/ui';
import { forget, keep, load } from '../platform/storage';
import { newDraft, restoredDraft, type TalkDraft } from './draft';
import { TemplateChips } from './TemplateChips';
import { inserted, mayNameSomebody, WARNING } from './words';

const TEXT_LIMIT = 500;
const PHOTO_LIMIT = 3;

interface Props {
  tipId: string;
  state: string;
  talk: TalkPage;
  onSent: () => Promise<void>;
}

/** Writes a message. Staff say whether they wait for an answer; the reporter just writes. */
export function Writer({ tipId, state, talk, onSent }: Props) {
  const place = `talk:${tipId}`;
  const [draft, setDraft] = useState<TalkDraft>(() => restoredDraft(load(place)));
  const update = (change: (before: TalkDraft) => TalkDraft) =>
    setDraft((before) => {
      const next = change(before);
      keep(place, next);
      return next;
    });
  const photos = usePhotos(
    draft.photos,
    (change) => update((before) => ({ ...before, photos: change(before.photos) })),
    PHOTO_LIMIT,
  );
  const staff = talk.side === 'staff';
  const asked = talk.waiting.since !== null;

  const send = async (kind?: 'question' | 'remark') => {
    if (draft.text.trim() === '') {
      toast(staff ? '请写一句话' : '请先写几个字');
      return;
    }
    if (photos.uploading > 0) {
      toast('照片还在上传，请稍等');
      return;
    }
    const sure = { title: '里面好像有电话或姓名', content: WARNING, yes: '照样发送', no: '改一改' };
    if (!staff && mayNameSomebody(draft.text) && !(await confirm(sure))) return;
    await writeMessage(tipId, {
      key: draft.key,
      text: draft.text.trim(),
      ...(draft.photos.length > 0 ? { mediaIds: draft.photos.map(({ id }) => id) } : {}),
      ...(staff && draft.template !== null ? { template: draft.template } : {}),
      ...(kind ? { kind } : {}),
    });
    forget(place);
    setDraft(newDraft());
    toast('已发送');
    await onSent();
  };

  return (
    <View className="talk-writer">
      {staff ? (
        <TemplateChips
          state={state}
          purpose="message"
          onChoose={({ code, text }) =>
            update((before) => ({
              ...before,
              text: inserted(before.text, text, TEXT_LIMIT),
              template: code,
            }))
          }
        />
      ) : null}
      <Textarea
        className="textarea talk-text"
        id="talk-text"
        value={draft.text}
        maxlength={TEXT_LIMIT}
        placeholder={
          staff ? '问一句或说一句，比如：具体在几号门？' : asked ? '在这里写回答' : '想补充什么，写在这里'
        }
        onInput={({ detail }) => update((before) => ({ ...before, text: detail.value }))}
      />
      <Text className="soft small">{WARNING}</Text>
      <PhotoPicker photos={photos} limit={PHOTO_LIMIT} id="talk-photo" />
      {staff ? (
        <View className="buttons">
          <Btn id="talk-ask" kind="good" onPress={() => send('question')}>
            提问，等回答
          </Btn>
          <Btn id="talk-say" kind="plain" onPress={() => send('remark')}>
            只告知
          </Btn>
        </View>
      ) : (
        <Btn id="talk-send" kind="good" onPress={() => send()}>
          {asked ? '发送回答' : '发送'}
        </Btn>
      )}
    </View>
  );
}
