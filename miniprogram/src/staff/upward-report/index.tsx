import { Text, Textarea, View } from '@tarojs/components';
import { useState } from 'react';
import { getUpward, printUpward, saveUpward, sendUpward, type Upward } from '../../api/supervision';
import { Btn } from '../../components/Btn';
import { Icon } from '../../components/Icon';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { dateTime } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { For } from '../For';
import { orConflict } from '../../lib/conflict';
import { Field, Line } from '../../components/fields';
import { Next } from './Next';
import { Reports } from './Reports';
import { useKept } from '../../lib/kept';
import { decides } from '../supervision/roles';

type OnChanged = (after: Upward | null) => void;

/** The one hour within which the superior authority has to know (notice, item 5). */
function TimeLimit({ report, dueAt }: { report: Upward; dueAt: string }) {
  const late = report.overdue || report.sent?.late === true;
  return (
    <View className="notice row">
      <Icon name="clock" color={late ? '#b93226' : '#1769aa'} />
      <View className="grow">
        <Text className={late ? 'error-text' : 'limits-used'}>
          {report.sent
            ? `${dateTime(report.sent.at, Date.now())} 已报送${late ? '（超过 1 小时）' : ''}`
            : `请在 ${dateTime(dueAt, Date.now())} 前报送${late ? '（已超时）' : ''}`}
        </Text>
        <Text className="soft small">
          发现于 {dateTime(report.foundAt, Date.now())}，重大或突发问题 1 小时内上报
        </Text>
      </View>
    </View>
  );
}

function Writing({ report, onChanged }: { report: Upward; onChanged: OnChanged }) {
  const [text, setText] = useState(report.text);
  const save = async () => {
    if (text.trim() === '') {
      toast('报告不能是空的');
      return;
    }
    const { sequence, version } = report;
    const after = await orConflict(() => saveUpward(report.tipId, { sequence, version, text }));
    if (after) toast('已保存');
    onChanged(after);
  };
  return (
    <View className="card">
      <Field title={`${report.name}正文`} required>
        <Text className="soft small">
          {report.draft ? '系统按案件数据起草，请核对修改后保存。' : '第一行是标题，一行一段。'}
        </Text>
        <Textarea
          className="textarea textarea-tall"
          id="report-text"
          value={text}
          maxlength={10_000}
          onInput={({ detail }) => setText(detail.value)}
        />
      </Field>
      <Btn id="save-report" kind={report.draft ? 'good' : 'plain'} onPress={save}>
        保存报告
      </Btn>
    </View>
  );
}

function Sending({ report, onChanged }: { report: Upward; onChanged: OnChanged }) {
  const { value, change, done } = useKept(`upward:${report.tipId}:${report.sequence}`, {
    sentTo: '',
    channelNote: '',
  });
  const send = async () => {
    if (value.sentTo.trim() === '' || value.channelNote.trim() === '') {
      toast('请写报给谁、怎么报的');
      return;
    }
    const asked = { title: '登记报送', content: '登记后报告不能再改，确定吗？', yes: '确定' };
    if (!(await confirm(asked))) return;
    const after = await orConflict(() =>
      sendUpward(report.tipId, {
        key: value.key,
        sequence: report.sequence,
        version: report.version,
        sentTo: value.sentTo.trim(),
        channelNote: value.channelNote.trim(),
      }),
    );
    if (after) {
      done();
      toast('已登记报送');
    }
    onChanged(after);
  };
  return (
    <View className="card">
      <Text className="card-title">登记报送</Text>
      <Line
        id="sent-to"
        title="报给谁"
        required
        value={value.sentTo}
        max={60}
        placeholder="比如：区大气办"
        onChange={(sentTo) => change({ sentTo })}
      />
      <Line
        id="channel"
        title="怎么报的"
        required
        value={value.channelNote}
        max={200}
        placeholder="比如：先电话，再传真"
        onChange={(channelNote) => change({ channelNote })}
      />
      <Btn id="send-report" kind="good" onPress={send}>
        登记已报送
      </Btn>
    </View>
  );
}

function Report({ id }: { id: string }) {
  const [chosen, setChosen] = useState<number | null>(null);
  const asked = useAsk<Upward>(() => getUpward(id, chosen), [id, chosen]);
  const changed: OnChanged = (after) => {
    if (after) asked.replace(after);
    else void asked.reload();
  };
  return (
    <Answer asked={asked}>
      {(report) => (
        <>
          {report.dueAt === null ? null : <TimeLimit report={report} dueAt={report.dueAt} />}
          <Reports report={report} onChoose={setChosen} />
          {report.sent ? (
            <View className="card">
              <Text className="card-title">
                {report.name} · 已报送 {report.sent.to}
              </Text>
              <Text className="soft small">
                {report.sent.by} · {report.sent.channelNote}
              </Text>
              <Text className="tip-text">{report.text}</Text>
            </View>
          ) : (
            <Writing
              key={`${report.sequence}-${report.version}-${report.draft}`}
              report={report}
              onChanged={changed}
            />
          )}
          {report.draft ? null : (
            <Btn id="print-report" kind="plain" onPress={() => printUpward(report)}>
              下载 Word 文档
            </Btn>
          )}
          {report.draft || report.sent ? null : (
            <Sending key={`send-${report.sequence}`} report={report} onChanged={changed} />
          )}
          <Next key={`next-${report.sequence}-${report.version}`} report={report} onBegun={changed} />
        </>
      )}
    </Answer>
  );
}

export default function UpwardReportPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="向上级报告">
      <For who={decides} why="登录后向上级报告。">
        {() => <Report id={id} />}
      </For>
    </Page>
  );
}
