import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import {
  concludeMeeting,
  getMeeting,
  type MeetingDetail,
  type MeetingTask,
  type TaskDraft,
  tickTask,
} from '../../api/supervision';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { handlesCases } from '../../lib/session';
import { dateTime } from '../../lib/time';
import { toast } from '../../lib/ui';
import { For } from '../For';
import { orConflict } from '../../lib/conflict';
import { dayOf } from '../../lib/days';
import { Fact } from '../../components/Fact';
import { Line, Words } from '../../components/fields';
import { useKept } from '../../lib/kept';
import { TaskFields, tasksLack } from '../supervision/TaskFields';
import { TipLinks } from '../supervision/TipLinks';

type OnChanged = (after: MeetingDetail | null) => void;

/** One agreed task, and the field that ticks it. */
function Task({ task, onChanged }: { task: MeetingTask; onChanged: OnChanged }) {
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const tick = async () => {
    if (note.trim() === '') {
      toast('请写完成情况');
      return;
    }
    onChanged(await orConflict(() => tickTask(task.id, note.trim())));
  };
  return (
    <View className="linked task">
      <Text className="linked-title">
        {task.doneAt ? '✓ ' : ''}
        {task.text}
      </Text>
      <Text className={task.overdue ? 'error-text' : 'soft small'}>
        {task.unit} · {dayOf(task.dueAt, Date.now())}前{task.overdue ? '（已超期）' : ''}
      </Text>
      {task.doneNote ? <Text className="moment-note">已完成：{task.doneNote}</Text> : null}
      {task.mayTick && !open ? (
        <Btn kind="plain" small onPress={() => setOpen(true)}>
          填报完成
        </Btn>
      ) : null}
      {task.mayTick && open ? (
        <>
          <Line
            id="done-note"
            title="完成情况"
            required
            value={note}
            max={300}
            placeholder="写一句就行"
            onChange={setNote}
          />
          <Btn id="send-done" kind="good" onPress={tick}>
            提交
          </Btn>
        </>
      ) : null}
    </View>
  );
}

function Conclude({ meeting, onChanged }: { meeting: MeetingDetail; onChanged: OnChanged }) {
  const { value, change, done } = useKept(`meeting:${meeting.id}`, {
    conclusion: meeting.conclusion ?? '',
    tasks: [] as TaskDraft[],
  });
  const lack = value.conclusion.trim() === '' ? '请写结论' : tasksLack(value.tasks);
  const send = async () => {
    if (lack !== null) {
      toast(lack);
      return;
    }
    const after = await orConflict(() =>
      concludeMeeting(meeting.id, {
        key: value.key,
        version: meeting.version,
        conclusion: value.conclusion.trim(),
        tasks: value.tasks,
      }),
    );
    if (after) {
      done();
      toast('已保存');
    }
    onChanged(after);
  };
  return (
    <View className="card">
      <Words
        id="conclusion"
        title="结论"
        required
        value={value.conclusion}
        max={5000}
        placeholder="商定了什么"
        onChange={(conclusion) => change({ conclusion })}
      />
      <TaskFields tasks={value.tasks} onChange={(tasks) => change({ tasks })} />
      <Btn id="send-conclusion" kind="good" onPress={send}>
        保存结论
      </Btn>
      {lack === null ? null : <Text className="soft small centre">{lack}</Text>}
    </View>
  );
}

function Meeting({ id }: { id: string }) {
  const asked = useAsk<MeetingDetail>(() => getMeeting(id), [id]);
  const [writing, setWriting] = useState(false);
  const changed: OnChanged = (after) => {
    setWriting(false);
    if (after) asked.replace(after);
    else void asked.reload();
  };
  return (
    <Answer asked={asked}>
      {(meeting) => (
        <>
          <View className="card">
            <View className="between">
              <Text className="card-title">{meeting.topic}</Text>
              <Text className="tag">{meeting.kindName}</Text>
            </View>
            <Fact name="召集" value={meeting.gridName} />
            <Fact name="时间" value={dateTime(meeting.heldAt, Date.now())} />
            <Fact name="地点" value={meeting.place} />
            <Fact
              name="参加"
              value={meeting.participants
                .map(({ unit, name }) => (name ? `${unit} ${name}` : unit))
                .join('、')}
            />
            <Text className="soft small">结论</Text>
            <Text className="tip-text">{meeting.conclusion ?? '还没有填写'}</Text>
            {meeting.mayConclude && !writing ? (
              <Btn id="write-conclusion" kind="plain" onPress={() => setWriting(true)}>
                {meeting.conclusion === null ? '填写结论和任务' : '修改结论，加任务'}
              </Btn>
            ) : null}
          </View>
          {writing ? <Conclude key={meeting.version} meeting={meeting} onChanged={changed} /> : null}
          {meeting.tasks.length > 0 ? (
            <View className="card">
              <Text className="card-title">任务</Text>
              {meeting.tasks.map((task) => (
                <Task key={task.id} task={task} onChanged={changed} />
              ))}
            </View>
          ) : null}
          <TipLinks tips={meeting.tips} />
        </>
      )}
    </Answer>
  );
}

export default function MeetingPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="会商详情">
      <For who={handlesCases} why="登录后查看会商。">
        {() => <Meeting id={id} />}
      </For>
    </Page>
  );
}
