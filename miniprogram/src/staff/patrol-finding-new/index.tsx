import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import type { Category, Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { useAsk } from '../../lib/ask';
import { findPlace } from '../../lib/my-place';
import { goBack, openInstead, parameter } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { confirm, tell, toast } from '../../lib/ui';
import { dropPhoto } from '../../platform/kept-photos';
import { CategoryPicker } from '../../report/CategoryPicker';
import { PlacePicker } from '../../report/PlacePicker';
import { For } from '../For';
import { LocalPhotoPicker } from '../patrol/LocalPhotoPicker';
import { submit } from '../patrol/outbox';
import { useLocalPhotos } from '../patrol/photos';
import { KIND_HINTS, KINDS, patrols } from '../patrol/words';
import { Chips, Words } from '../../components/fields';
import { useKept } from '../../lib/kept';
import { draftPlace, emptyDraft, type FindingDraft, isBegun, lacking, recordOf, type Subject } from './draft';
import { MoreOf } from './More';

const PHOTO_LIMIT = 9;

function readSubject(): Subject {
  return {
    gridId: parameter('grid'),
    lineId: parameter('line'),
    title: parameter('title'),
    sourceId: parameter('source'),
    categories: parameter('categories').split(',').filter(Boolean),
  };
}

/** The categories of the line or source first; all of them when asked. */
function CategoryChoice({ of, draft, change }: { of: string[]; draft: FindingDraft; change: Change }) {
  const [all, setAll] = useState(of.length === 0);
  const categories = useAsk<Category[]>(reference.categories, []);
  const onChange = (categoryCode: string) => change({ categoryCode });
  if (all) return <CategoryPicker value={draft.categoryCode} onChange={onChange} />;
  const names = new Map((categories.data ?? []).map(({ code, name }) => [code, name]));
  return (
    <>
      <Chips
        name="category"
        options={of.map((code) => [code, names.get(code) ?? code] as const)}
        value={draft.categoryCode}
        onChange={onChange}
      />
      <Text className="link" onClick={() => setAll(true)}>
        是别的种类
      </Text>
    </>
  );
}

type Change = (part: Partial<FindingDraft>) => void;

/** Finds the place by itself, so that there is nothing to tap; it can be changed on the map. */
function Where({ draft, change }: { draft: FindingDraft; change: Change }) {
  const [finding, setFinding] = useState(draft.place === null);
  useEffect(() => {
    if (!finding) return;
    void findPlace()
      .then((place) => change({ place }))
      // The map says how to go on.
      .catch(() => undefined)
      .finally(() => setFinding(false));
  }, []);
  if (finding) return <Text className="soft">正在定位…</Text>;
  return <PlacePicker place={draft.place} placeText={draft.placeText} scanned={null} onChange={change} />;
}

function Form({ subject }: { subject: Subject }) {
  const about = subject.lineId || subject.sourceId;
  const { value, change, done } = useKept(draftPlace(about), emptyDraft(subject.categories));
  const { key, ...draft } = value;
  const [restored, setRestored] = useState(() => isBegun(draft));
  const local = useLocalPhotos(
    draft.photos,
    (next) => change((before) => ({ photos: next(before.photos) })),
    PHOTO_LIMIT,
  );
  const startOver = async () => {
    for (const id of draft.photos) await dropPhoto(id).catch(() => undefined);
    done();
    setRestored(false);
  };
  const lacks = lacking(draft);
  // What is registered already is no new source.
  const kinds = KINDS.filter(([kind]) => kind !== 'new_source' || subject.sourceId === '');

  const send = async () => {
    if (lacks[0] !== undefined) {
      toast(lacks[0]);
      return;
    }
    const asked = {
      title: '上报',
      content: '提交后直接成为案件，由上一级协调处理，不能撤销。确定吗？',
      yes: '上报',
    };
    if (draft.kind === 'reported' && !(await confirm(asked))) return;
    const body = recordOf(draft, subject, key, new Date().toISOString());
    if (body === null) return;
    const name = KINDS.find(([kind]) => kind === draft.kind)?.[1] ?? '';
    const label = `${name}：${subject.title || draft.placeText || draft.text.slice(0, 20) || '一条发现'}`;
    const made = await submit(label, { kind: 'finding', body }, draft.photos);
    done();
    if (made.state === 'waiting') {
      await tell('已存在手机里', '现在没有网络。有网时会自动发出，不用再填。');
      goBack();
      return;
    }
    toast('已记下');
    openInstead('staff/patrol-finding', { id: made.id ?? '' });
  };

  return (
    <>
      {subject.title ? <View className="notice">关于「{subject.title}」</View> : null}
      {restored ? (
        <View className="notice between">
          <Text className="grow">已带上先前的内容</Text>
          <Text className="link" id="discard" onClick={() => void startOver()}>
            重新填写
          </Text>
        </View>
      ) : null}
      <View className="card">
        <Text className="field-title">一、拍照片</Text>
        <LocalPhotoPicker local={local} />
        <Text className="soft small">没有网络也能拍，先存在手机里。</Text>
      </View>
      <View className="card">
        <Text className="field-title">二、是什么污染？</Text>
        <CategoryChoice of={subject.categories} draft={draft} change={change} />
      </View>
      <View className="card">
        <Text className="field-title">三、在哪里？</Text>
        <Where draft={draft} change={change} />
      </View>
      <View className="card">
        <Text className="field-title">四、怎么处理的？</Text>
        <Chips name="kind" options={kinds} value={draft.kind} onChange={(kind) => change({ kind })} />
        {draft.kind ? <Text className="hint">{KIND_HINTS[draft.kind]}</Text> : null}
        <MoreOf draft={draft} change={change} />
        <Words
          id="finding-text"
          title="情况说明"
          value={draft.text}
          max={500}
          placeholder="照片说得清的，可以不写"
          onChange={(text) => change({ text })}
        />
      </View>
      <View className="send">
        <Btn id="send-finding" kind="good" onPress={send}>
          {draft.kind === 'reported' ? '上报，转为案件' : '记下来'}
        </Btn>
        {lacks.length > 0 ? <Text className="soft small centre">还差：{lacks.join('；')}</Text> : null}
      </View>
    </>
  );
}

export default function FindingNew() {
  const [subject] = useState(readSubject);
  return (
    <Page title="记一条发现">
      <For who={patrols} why="登录后记巡查发现。">
        {(me: Me) => <Form key={me.id} subject={subject} />}
      </For>
    </Page>
  );
}
