import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Btn } from '../../components/Btn';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { PhotoPicker } from '../../components/PhotoPicker';
import { Loading } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { openInstead, openTab, parameter } from '../../lib/navigate';
import { newKey } from '../../lib/key';
import { usePhotos } from '../../lib/photos';
import { confirm, toast } from '../../lib/ui';
import { keep } from '../../platform/storage';
import { CategoryPicker } from '../../report/CategoryPicker';
import { missing, PHOTO_LIMIT } from '../../report/draft';
import { Options } from '../../report/Options';
import { PlacePicker } from '../../report/PlacePicker';
import { type ScannedGrid, scannedGrid } from '../../report/scanned';
import { sendDraft } from '../../report/send';
import { SimilarHint } from '../../report/SimilarHint';
import { useDraft } from '../../report/use-draft';

function Form({ accountId, scanned }: { accountId: string; scanned: ScannedGrid | null }) {
  const { draft, wasKept, update, startOver } = useDraft(accountId);
  const photos = usePhotos(
    draft.photos,
    (change) => update((before) => ({ ...before, photos: change(before.photos) })),
    PHOTO_LIMIT,
  );
  const lacks = missing(draft, photos.uploading);

  const send = async () => {
    if (lacks[0] !== undefined) {
      toast(lacks[0]);
      return;
    }
    const sent = await sendDraft(draft);
    if (sent === 'anew') {
      update((before) => ({ ...before, key: newKey() }));
      toast('请再点一次「提交举报」');
      return;
    }
    startOver();
    if (sent === 'already') {
      openTab('progress');
      return;
    }
    keep('receipt', { ...sent.receipt, anonymous: draft.anonymous });
    openInstead('pages/reported');
  };
  const discard = async () => {
    const sure = await confirm({ title: '重新填写', content: '已经填的内容会清空，确定吗？', yes: '清空' });
    if (sure) startOver();
  };

  return (
    <>
      {scanned ? (
        <View className="notice" id="scanned">
          您扫的是「{scanned.name}」的码。污染在别处也可以报，以您选的位置为准。
        </View>
      ) : null}
      {wasKept ? (
        <View className="notice between">
          <Text className="grow">已恢复您上次没发完的内容</Text>
          <Text className="link" id="discard" onClick={() => void discard()}>
            重新填写
          </Text>
        </View>
      ) : null}
      <View className="card">
        <Text className="field-title">一、是什么污染？</Text>
        <CategoryPicker
          value={draft.categoryCode}
          onChange={(categoryCode) => update((before) => ({ ...before, categoryCode }))}
        />
      </View>
      <View className="card">
        <Text className="field-title">
          二、拍照片
          <Text className="soft small">（1 到 9 张）</Text>
        </Text>
        <PhotoPicker photos={photos} limit={PHOTO_LIMIT} />
        <Text className="soft small">请注意安全，不用靠近。远近各拍一张更好。</Text>
      </View>
      <View className="card">
        <Text className="field-title">三、在哪里？</Text>
        <PlacePicker
          place={draft.place}
          placeText={draft.placeText}
          scanned={scanned}
          onChange={(change) => update((before) => ({ ...before, ...change }))}
        />
      </View>
      <SimilarHint categoryCode={draft.categoryCode} place={draft.place} />
      <Options draft={draft} update={update} />
      <View className="send">
        <Btn id="submit" kind="good" onPress={send}>
          提交举报
        </Btn>
        {lacks.length > 0 ? <Text className="soft small centre">还差：{lacks.join('；')}</Text> : null}
      </View>
    </>
  );
}

/** The form waits for what the scanned code says, so that the map opens at the right place; a bad code does no harm. */
function Scanned({ accountId, scene }: { accountId: string; scene: string }) {
  const asked = useAsk(() => scannedGrid(scene), [scene]);
  if (asked.loading && asked.data === null) return <Loading />;
  return <Form accountId={accountId} scanned={asked.data} />;
}

export default function Report() {
  const [scene] = useState(() => parameter('scene'));
  return (
    <Page title="我要举报">
      <NeedLogin why="登录后就能举报，处理结果会告诉您。">
        {(me) =>
          scene === '' ? (
            <Form key={me.id} accountId={me.id} scanned={null} />
          ) : (
            <Scanned key={me.id} accountId={me.id} scene={scene} />
          )
        }
      </NeedLogin>
    </Page>
  );
}
