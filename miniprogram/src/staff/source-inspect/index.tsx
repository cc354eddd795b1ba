import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getSource, type Source, type Tick } from '../../api/sources';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { goBack, openInstead, parameter } from '../../lib/navigate';
import { confirm, tell, toast } from '../../lib/ui';
import { newKey } from '../../lib/key';
import { keep } from '../../platform/storage';
import { draftPlace, emptyDraft } from '../patrol-finding-new/draft';
import { For } from '../For';
import { LocalPhotoPicker } from '../patrol/LocalPhotoPicker';
import { submit } from '../patrol/outbox';
import { useLocalPhotos } from '../patrol/photos';
import { patrols } from '../patrol/words';
import { TICK_WORDS } from '../sources/words';
import { Chips, Words } from '../../components/fields';
import { useKept } from '../../lib/kept';

interface Inspection {
  ticks: Record<string, Tick>;
  note: string;
  photos: string[];
}
const EMPTY: Inspection = { ticks: {}, note: '', photos: [] };

function Form({ source }: { source: Source }) {
  const { value, change, done } = useKept<Inspection>(`inspection-${source.id}`, EMPTY);
  const local = useLocalPhotos(
    value.photos,
    (next) => change((before) => ({ photos: next(before.photos) })),
    9,
  );
  const open = source.checks.filter(({ code }) => value.ticks[code] === undefined);
  const wrong = source.checks.filter(({ code }) => value.ticks[code] === 'no');
  const tick = (code: string, how: Tick) => change((before) => ({ ticks: { ...before.ticks, [code]: how } }));
  const rest = () =>
    change((before) => ({
      ticks: Object.fromEntries(source.checks.map(({ code }) => [code, before.ticks[code] ?? 'yes'])),
    }));
  const send = async () => {
    if (open[0]) {
      toast(`还没选：${open[0].name}`);
      return;
    }
    if (wrong.length > 0 && value.photos.length === 0) {
      toast('有不到位的，请拍一张照片');
      return;
    }
    const body = {
      key: value.key,
      at: new Date().toISOString(),
      ticks: source.checks.map(({ code }) => ({ code, tick: value.ticks[code] ?? 'na' })),
      ...(value.note.trim() ? { note: value.note.trim() } : {}),
    };
    const goesOn =
      wrong.length > 0 &&
      (await confirm({
        title: `有 ${wrong.length} 项不到位`,
        content: '记下后要接着督促整改，或者上报吗？照片和问题会带过去，不用再填。',
        yes: '接着办',
        no: '只记检查',
      }));
    const work = { kind: 'inspection' as const, sourceId: source.id, body };
    const { state } = await submit(`检查：${source.name}`, work, value.photos, goesOn);
    done();
    if (state === 'waiting') await tell('已存在手机里', '现在没有网络。有网时会自动发出，不用再填。');
    else toast('已记下');
    if (!goesOn) {
      goBack();
      return;
    }
    const { id, name, lng, lat, placeText, unit, categoryCodes } = source;
    keep(draftPlace(id), {
      ...emptyDraft(categoryCodes),
      key: newKey(),
      text: `${name}：${wrong.map((measure) => measure.name).join('、')}不到位`.slice(0, 500),
      place: { lng, lat },
      placeText: placeText || name,
      photos: value.photos,
      told: unit,
    });
    openInstead('staff/patrol-finding-new', { source: id, title: name, categories: categoryCodes.join(',') });
  };
  return (
    <>
      <View className="card">
        <Text className="card-title">{source.name}</Text>
        <Text className="soft small">{source.kindName}</Text>
        {source.checks.map(({ code, name, tick: last }) => (
          <View className="measure" key={code}>
            <Text className="plan-title">{name}</Text>
            {last === 'no' ? <Text className="error-text">上次不到位</Text> : null}
            <Chips
              name={`tick-${code}`}
              options={TICK_WORDS}
              value={value.ticks[code] ?? null}
              onChange={(how) => tick(code, how)}
            />
          </View>
        ))}
        {open.length > 0 ? (
          <Btn id="rest-good" kind="plain" onPress={rest}>
            {open.length === source.checks.length ? '全部到位' : '其余都到位'}
          </Btn>
        ) : null}
      </View>
      <View className="card">
        <Text className="field-title">现场照片{wrong.length > 0 ? '（必须有）' : '（可以没有）'}</Text>
        <LocalPhotoPicker local={local} />
        <Words
          id="inspection-note"
          title="说明"
          value={value.note}
          max={500}
          placeholder="可以不写"
          onChange={(note) => change({ note })}
        />
      </View>
      <View className="send">
        <Btn id="send-inspection" kind="good" onPress={send}>
          记下这次检查
        </Btn>
      </View>
    </>
  );
}

function Loaded({ id }: { id: string }) {
  const asked = useAsk<Source>(() => getSource(id), [id]);
  return <Answer asked={asked}>{(source) => <Form source={source} />}</Answer>;
}

export default function SourceInspect() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="检查">
      <For who={patrols} why="登录后记检查。">
        {() => <Loaded id={id} />}
      </For>
    </Page>
  );
}
