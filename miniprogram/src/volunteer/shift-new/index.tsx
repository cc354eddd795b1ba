import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Place } from '../../api/types';
import { getMySquad, planShift, type ShiftProof } from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { openInstead, parameter } from '../../lib/navigate';
import { toast } from '../../lib/ui';
import { dayFrom } from '../../lib/days';
import { Chips, Field, Line, Words } from '../../components/fields';
import { useKept } from '../../lib/kept';
import { ShiftPlace } from '../ShiftPlace';
import { instantsOf } from '../times';
import { TimesPicker } from '../TimesPicker';

interface Draft {
  title: string;
  placeText: string;
  place: Place | null;
  day: string;
  from: string;
  to: string;
  size: string;
  note: string;
  proof: ShiftProof;
}

function lack({ title, place, placeText, size }: Draft): string | null {
  if (title.trim() === '') return '请写做什么';
  if (place === null) return '请在地图上点一下集合地点';
  if (placeText.trim() === '') return '请写集合地点的名字';
  return /^[1-9]\d{0,2}$/.test(size.trim()) && Number(size) <= 200 ? null : '人数写 1 到 200';
}

function Form({ squadId, gridId }: { squadId: string; gridId: string | null }) {
  const now = Date.now();
  const { value, change, done } = useKept<Draft>(`shift-new:${squadId}`, {
    title: '',
    placeText: '',
    place: null,
    day: dayFrom(now, 1),
    from: '09:00',
    to: '11:00',
    size: '10',
    note: '',
    proof: 'either',
  });
  const send = async () => {
    const missing = lack(value);
    if (missing !== null || value.place === null) {
      toast(missing ?? '请在地图上点一下集合地点');
      return;
    }
    const { key, title, placeText, place, size, note, proof } = value;
    const shift = await planShift(squadId, {
      key,
      title: title.trim(),
      placeText: placeText.trim(),
      ...place,
      ...instantsOf(value),
      size: Number(size),
      note: note.trim(),
      proof,
    });
    done();
    toast('已安排，队员会收到消息');
    openInstead('volunteer/shift', { id: shift.id });
  };
  return (
    <View className="card">
      <Line
        id="title"
        title="做什么"
        required
        value={value.title}
        max={30}
        placeholder="比如：清晨巡查、清理楼道"
        onChange={(title) => change({ title })}
      />
      <TimesPicker value={value} start={dayFrom(now, 0)} end={dayFrom(now, 90)} onChange={change} />
      <Field title="集合地点" required>
        <ShiftPlace
          place={value.place}
          gridId={gridId}
          onChange={(place, name) =>
            change(name === '' ? { place } : { place, placeText: name.slice(0, 60) })
          }
        />
      </Field>
      <Line
        id="place-text"
        title="地点的名字"
        required
        value={value.placeText}
        max={60}
        placeholder="比如：映月公园南门"
        onChange={(placeText) => change({ placeText })}
      />
      <Line
        id="size"
        title="需要几人"
        required
        value={value.size}
        max={3}
        placeholder="比如：10"
        onChange={(size) => change({ size })}
      />
      <Field title="怎样签到" required>
        <Chips
          name="proof"
          options={[
            ['either', '到场定位或现场码，有一样就行'],
            ['both', '两样都要'],
          ]}
          value={value.proof}
          onChange={(proof) => change({ proof })}
        />
      </Field>
      <Words
        id="note"
        title="要带什么、注意什么"
        value={value.note}
        max={200}
        placeholder="比如：带手套，穿平底鞋"
        onChange={(note) => change({ note })}
      />
      <Btn id="send-shift" kind="good" onPress={send}>
        发布给队员
      </Btn>
    </View>
  );
}

function Loaded({ squadId }: { squadId: string }) {
  const asked = useAsk(getMySquad, []);
  return (
    <Answer asked={asked}>
      {({ squad }) => <Form squadId={squadId} gridId={squad?.grids[0]?.id ?? null} />}
    </Answer>
  );
}

export default function ShiftNewPage() {
  const [squadId] = useState(() => parameter('squad'));
  return (
    <Page title="安排活动">
      <NeedLogin why="登录后安排活动。">{() => <Loaded squadId={squadId} />}</NeedLogin>
    </Page>
  );
}
