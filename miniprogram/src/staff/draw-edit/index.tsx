import { Picker, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { addDraw, changeDraw, getStaffDraw, type StaffDraw } from '../../api/draws';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { newKey } from '../../lib/key';
import { goBack, openInstead, parameter } from '../../lib/navigate';
import { toast } from '../../lib/ui';
import { For } from '../For';
import { orConflict } from '../../lib/conflict';
import { dayFrom, dayText } from '../../lib/days';
import { Chips, Field, Line, Words } from '../../components/fields';
import { type Draft, draftOf, emptyDraft, fault, toAdd, toChange } from './draft';
import { Prizes } from './Prizes';
import { comingDays, periods, SOURCE_KINDS, SOURCES } from './sources';

const draws = (me: Me) => me.roles.includes('office');
type Set = (part: Partial<Draft>) => void;

function Day({ value, end, onChange }: { value: string; end: string; onChange: (day: string) => void }) {
  return (
    <Picker mode="date" value={value} end={end} onChange={({ detail }) => onChange(detail.value)}>
      <View className="choice">{dayText(value, Date.now())}</View>
    </Picker>
  );
}

function Who({ draft, set }: { draft: Draft; set: Set }) {
  const now = Date.now();
  const known = periods(now);
  const today = dayFrom(now, 0);
  const [period] = known.find(([, , from, to]) => from === draft.fromDay && to === draft.toDay) ?? [null];
  return (
    <>
      <Field title="统计哪段时间" required>
        <Chips
          name="period"
          options={known.map(([key, name]) => [key, name] as const)}
          value={period}
          onChange={(key) => {
            const [, , fromDay = '', toDay = ''] = known.find(([one]) => one === key) ?? [];
            set({ fromDay, toDay });
          }}
        />
        <View className="draw-period">
          <Day value={draft.fromDay} end={today} onChange={(fromDay) => set({ fromDay })} />
          <Text>到</Text>
          <Day value={draft.toDay} end={today} onChange={(toDay) => set({ toDay })} />
        </View>
      </Field>
      <Field title="什么算参与" required>
        <Chips
          name="basis"
          options={[
            ['any', '得到积分的都算'],
            ['tips', '只算举报属实'],
          ]}
          value={draft.basis}
          onChange={(basis) => set({ basis })}
        />
      </Field>
      <Line
        id="minEntries"
        title="至少几次"
        required
        value={draft.minEntries}
        max={3}
        placeholder="1"
        onChange={(minEntries) => set({ minEntries })}
      />
    </>
  );
}

/** The number that nobody knows yet: which, and of which day. */
function Late({ draft, set }: { draft: Draft; set: Set }) {
  const now = Date.now();
  const days = comingDays(draft.source, now);
  return (
    <Field title="开奖用哪天的公开号码" required>
      <Text className="soft">
        公布时谁也不能知道的号码，和种子一起决定结果，街道办自己也算不出来。那天过后才能开奖。节假日休市的日子不要选。
      </Text>
      <Chips
        name="source"
        options={SOURCE_KINDS.map((kind) => [kind, SOURCES[kind].name] as const)}
        value={draft.source}
        onChange={(source) => set({ source, lateDay: comingDays(source, now, 2)[1] ?? '' })}
      />
      <Chips
        name="late-day"
        options={(days.includes(draft.lateDay) ? days : [...days, draft.lateDay]).map(
          (day) => [day, dayText(day, now)] as const,
        )}
        value={draft.lateDay}
        onChange={(lateDay) => set({ lateDay })}
      />
    </Field>
  );
}

function Form({ draw }: { draw: StaffDraw | null }) {
  const [key] = useState(() => newKey());
  const [draft, setDraft] = useState<Draft>(() => (draw ? draftOf(draw) : emptyDraft(Date.now())));
  const set: Set = (part) => setDraft((before) => ({ ...before, ...part }));
  const save = async () => {
    const wrong = fault(draft);
    if (wrong) {
      toast(wrong);
      return;
    }
    if (draw) {
      if (await orConflict(() => changeDraw(draw.id, toChange(draft, draw.version)))) toast('已保存');
      goBack();
      return;
    }
    const saved = await addDraw(toAdd(draft, key));
    openInstead('staff/draw', { id: saved.id });
  };
  return (
    <View className="card">
      <Line
        id="name"
        title="名称"
        required
        value={draft.name}
        max={40}
        placeholder="比如：三季度参与奖"
        onChange={(name) => set({ name })}
      />
      <Words
        id="text"
        title="说明"
        value={draft.text}
        max={300}
        placeholder="想对居民说的话"
        onChange={(text) => set({ text })}
      />
      <Who draft={draft} set={set} />
      <Prizes prizes={draft.prizes} onChange={(prizes) => set({ prizes })} />
      <Late draft={draft} set={set} />
      <Line
        id="place"
        title="领取地点"
        required
        value={draft.place}
        max={100}
        placeholder="比如：映月路社区服务台"
        onChange={(place) => set({ place })}
      />
      <Line
        id="claimDays"
        title="中奖后几天内领取"
        required
        value={draft.claimDays}
        max={2}
        placeholder="14"
        onChange={(claimDays) => set({ claimDays })}
      />
      <Text className="soft">
        没有按时领取的，依次让给候补的人，每份最多让两次。保存后先看名单有多少人，再公布。
      </Text>
      <Btn id="save-draw" kind="good" onPress={save}>
        保存
      </Btn>
    </View>
  );
}

function Loaded({ id }: { id: string }) {
  const asked = useAsk<StaffDraw>(() => getStaffDraw(id), [id]);
  return <Answer asked={asked}>{(draw) => <Form key={draw.version} draw={draw} />}</Answer>;
}

export default function DrawEditPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="准备抽奖">
      <For who={draws} why="登录后组织抽奖。">
        {() => (id === '' ? <Form draw={null} /> : <Loaded id={id} />)}
      </For>
    </Page>
  );
}
