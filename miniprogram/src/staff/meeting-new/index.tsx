import { Picker, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { addMeeting, type MeetingKind, type TaskDraft } from '../../api/supervision';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { openInstead, parameter } from '../../lib/navigate';
import { toast } from '../../lib/ui';
import { For } from '../For';
import { dayFrom, dayText, instantOf, timeOf } from '../../lib/days';
import { Chips, Field, Line, Words } from '../../components/fields';
import { useKept } from '../../lib/kept';
import { participantsOf } from '../supervision/participants';
import { decides } from '../supervision/roles';
import { TaskFields, tasksLack } from '../supervision/TaskFields';

const KINDS: readonly (readonly [MeetingKind, string])[] = [
  ['consultation', '研判会商'],
  ['joint_meeting', '联席会议'],
  ['joint_enforcement', '联合执法'],
];

interface Draft {
  kind: MeetingKind;
  topic: string;
  day: string;
  time: string;
  place: string;
  participants: string;
  conclusion: string;
  tasks: TaskDraft[];
}

function Form({ tipId }: { tipId: string }) {
  const now = Date.now();
  const { value, change, done } = useKept<Draft>(`meeting-new:${tipId}`, {
    kind: 'consultation',
    topic: '',
    day: dayFrom(now, 0),
    time: timeOf(now),
    place: '',
    participants: '',
    conclusion: '',
    tasks: [],
  });
  const participants = participantsOf(value.participants);
  const lacks = [
    value.topic.trim() === '' ? '请写议题' : null,
    participants.length === 0 ? '请写参加单位' : null,
    tasksLack(value.tasks),
  ].filter((lack) => lack !== null);
  const send = async () => {
    if (lacks[0] !== undefined) {
      toast(lacks[0]);
      return;
    }
    const meeting = await addMeeting({
      key: value.key,
      kind: value.kind,
      topic: value.topic.trim(),
      heldAt: instantOf(value.day, value.time),
      place: value.place.trim(),
      participants,
      tipIds: tipId ? [tipId] : [],
      ...(value.conclusion.trim() ? { conclusion: value.conclusion.trim() } : {}),
      tasks: value.tasks,
    });
    done();
    toast('已登记');
    openInstead('staff/meeting', { id: meeting.id });
  };
  return (
    <View className="card">
      <Field title="形式" required>
        <Chips name="kind" options={KINDS} value={value.kind} onChange={(kind) => change({ kind })} />
      </Field>
      <Line
        id="topic"
        title="议题"
        required
        value={value.topic}
        max={60}
        placeholder="比如：夜间渣土车扬尘治理"
        onChange={(topic) => change({ topic })}
      />
      <Field title="时间" required>
        <View className="buttons">
          <Picker
            className="grow"
            mode="date"
            value={value.day}
            onChange={({ detail }) => change({ day: detail.value })}
          >
            <View className="choice">{dayText(value.day, now)}</View>
          </Picker>
          <Picker
            className="grow"
            mode="time"
            value={value.time}
            onChange={({ detail }) => change({ time: detail.value })}
          >
            <View className="choice">{value.time}</View>
          </Picker>
        </View>
      </Field>
      <Line
        id="place"
        title="地点"
        value={value.place}
        max={60}
        placeholder="比如：社区二楼会议室"
        onChange={(place) => change({ place })}
      />
      <Words
        id="participants"
        title="参加单位"
        required
        value={value.participants}
        max={1000}
        placeholder={'一行写一个单位，例如：\n城管科：王某、李某\n映月路社区'}
        onChange={(text) => change({ participants: text })}
      />
      <Words
        id="conclusion"
        title="结论"
        value={value.conclusion}
        max={5000}
        placeholder="没有结论可以以后再填"
        onChange={(conclusion) => change({ conclusion })}
      />
      <TaskFields tasks={value.tasks} onChange={(tasks) => change({ tasks })} />
      <Btn id="send-meeting" kind="good" onPress={send}>
        登记会商
      </Btn>
      {lacks.length > 0 ? <Text className="soft small centre">{lacks.join('；')}</Text> : null}
    </View>
  );
}

export default function MeetingNewPage() {
  const [tipId] = useState(() => parameter('tip'));
  return (
    <Page title="登记会商">
      <For who={decides} why="登录后登记会商。">
        {() => <Form tipId={tipId} />}
      </For>
    </Page>
  );
}
