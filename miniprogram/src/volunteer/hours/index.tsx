import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import {
  getHours,
  getHoursSummary,
  getMySquad,
  type Hours,
  type HoursSummary,
  reportHours,
  withdrawHours,
} from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk, usePages } from '../../lib/ask';
import { confirm, toast } from '../../lib/ui';
import { dayFrom } from '../../lib/days';
import { Line } from '../../components/fields';
import { useKept } from '../../lib/kept';
import { HoursFacts } from '../HoursFacts';
import { instantsOf } from '../times';
import { TimesPicker } from '../TimesPicker';
import { minutesText } from '../words';

function Summary({ summary }: { summary: HoursSummary }) {
  return (
    <View className="card hours-summary">
      <View className="hours-box hours-certified">
        <Text className="hours-big" id="certified">
          {minutesText(summary.certifiedMinutes)}
        </Text>
        <Text>已认定</Text>
      </View>
      <View className="hours-box">
        <Text className="hours-small">{minutesText(summary.waitingMinutes)}</Text>
        <Text className="soft">签到的，等认定</Text>
      </View>
      <View className="hours-box">
        <Text className="hours-small" id="self-reported">
          {minutesText(summary.selfReportedMinutes)}
        </Text>
        <Text className="soft">自报的，没认定</Text>
      </View>
    </View>
  );
}

function Report({ onReported }: { onReported: () => Promise<void> }) {
  const now = Date.now();
  const [open, setOpen] = useState(false);
  const { value, change, done } = useKept('hours-report', {
    day: dayFrom(now, 0),
    from: '09:00',
    to: '10:00',
    text: '',
  });
  if (!open)
    return (
      <Btn id="to-report" kind="plain" onPress={() => setOpen(true)}>
        补报一段时间
      </Btn>
    );
  const send = async () => {
    if (value.text.trim() === '') {
      toast('请写做了什么');
      return;
    }
    await reportHours({ key: value.key, ...instantsOf(value), text: value.text.trim() });
    done();
    setOpen(false);
    toast('已报给队长');
    await onReported();
  };
  return (
    <View className="card">
      <Text className="card-title">补报一段时间</Text>
      <Text className="soft">没有排进活动的服务可以自己报，30 天以内。队长和社区都认定了才算。</Text>
      <Line
        id="hours-text"
        title="做了什么"
        required
        value={value.text}
        max={100}
        placeholder="比如：清理三号楼楼道"
        onChange={(text) => change({ text })}
      />
      <TimesPicker value={value} start={dayFrom(now, -30)} end={dayFrom(now, 0)} onChange={change} />
      <Btn id="send-hours" kind="good" onPress={send}>
        报给队长
      </Btn>
    </View>
  );
}

function Record({ record, onChange }: { record: Hours; onChange: () => Promise<void> }) {
  const withdraw = async () => {
    if (!(await confirm({ title: '撤回', content: '撤回这段自报的时间。', yes: '撤回' }))) return;
    await withdrawHours(record.id);
    await onChange();
    toast('已撤回');
  };
  return (
    <View className="card hours-record">
      <HoursFacts record={record} title={record.text} />
      {record.selfReported && record.state === 'reported' ? (
        <Btn id="withdraw" kind="quiet" small onPress={withdraw}>
          撤回
        </Btn>
      ) : null}
    </View>
  );
}

function MyHours() {
  const summary = useAsk(getHoursSummary, []);
  const squad = useAsk(getMySquad, []);
  const list = usePages<Hours>(getHours, []);
  const changed = async () => {
    await Promise.all([summary.reload(), list.reload()]);
  };
  return (
    <>
      <Answer asked={summary}>{(data) => <Summary summary={data} />}</Answer>
      {squad.data?.squad?.state === 'active' ? <Report onReported={changed} /> : null}
      <Answer asked={list}>
        {() =>
          list.items.length === 0 ? (
            <Empty icon="clock" title="还没有服务时间" advice="参加小分队的活动，签到签退后就有记录。" />
          ) : (
            <>
              {list.items.map((record) => (
                <Record key={record.id} record={record} onChange={changed} />
              ))}
              <More list={list} />
            </>
          )
        }
      </Answer>
    </>
  );
}

export default function HoursPage() {
  return (
    <Page title="服务时间">
      <NeedLogin why="登录后查看您的服务时间。">{() => <MyHours />}</NeedLogin>
    </Page>
  );
}
