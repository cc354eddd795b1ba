import { Text, View } from '@tarojs/components';
import { type Alert, type Alerts, endAlert, getAlerts } from '../../api/queue';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { confirm, toast } from '../../lib/ui';
import { For } from '../For';
import { isOffice } from '../supervision/roles';
import { StartForm } from './StartForm';
import { LEVELS, spanOf, STANDINGS } from './words';

function Now({ current }: Pick<Alerts, 'current'>) {
  return (
    <View className={`alert-now ${current ? `alert-${current}` : ''}`} id="alert-now">
      <Text className="alert-level">{current ? `正在应急：${LEVELS[current]}` : '现在没有应急'}</Text>
      <Text>{current ? '有几次同时进行时，按最高的一级算。' : '各类举报按平常的时限办理。'}</Text>
    </View>
  );
}

/** One period; what is on can be ended, what is planned can be cancelled. */
function Period({ alert, onChanged }: { alert: Alert; onChanged: () => Promise<void> }) {
  const { id, level, standing, reason } = alert;
  const open = standing === 'on' || standing === 'planned';
  const verb = standing === 'on' ? '提前结束' : '取消';
  const end = async () => {
    const content = standing === 'on' ? '没办完的案件会恢复平常的时限。' : '这次应急不会开始。';
    if (!(await confirm({ title: `${verb}${LEVELS[level]}`, content, yes: verb }))) return;
    await endAlert(id);
    toast(standing === 'on' ? '已结束' : '已取消');
    await onChanged();
  };
  return (
    <View className="seat" id={`alert-${standing}`}>
      <View className="between">
        <Text className="seat-name">{LEVELS[level]}</Text>
        <Text className={`mark ${standing === 'on' ? 'mark-urgent' : ''}`}>{STANDINGS[standing]}</Text>
      </View>
      <Text className="soft">{spanOf(alert, Date.now())}</Text>
      <Text className="soft">依据：{reason}</Text>
      {open ? (
        <Btn id={`end-${standing}`} kind="danger" onPress={end}>
          {verb}
        </Btn>
      ) : null}
    </View>
  );
}

function Periods(props: {
  title: string;
  /** What stands there when there is none. */
  none?: string;
  items: readonly Alert[];
  onChanged: () => Promise<void>;
}) {
  return (
    <View className="card">
      <Text className="card-title">{props.title}</Text>
      {props.items.length === 0 && props.none ? <Text className="soft">{props.none}</Text> : null}
      {props.items.map((alert) => (
        <Period key={alert.id} alert={alert} onChanged={props.onChanged} />
      ))}
    </View>
  );
}

function AlertMode() {
  const asked = useAsk<Alerts>(getAlerts, []);
  const isOpen = ({ standing }: Alert) => standing === 'on' || standing === 'planned';
  return (
    <Answer asked={asked}>
      {({ current, affects, items }) => (
        <>
          <Now current={current} />
          {items.some(isOpen) ? (
            <Periods title="进行中和安排好的" items={items.filter(isOpen)} onChanged={asked.reload} />
          ) : null}
          <StartForm affects={affects} onStarted={asked.reload} />
          <Periods
            title="以前的应急"
            none="还没有启动过应急。"
            items={items.filter((alert) => !isOpen(alert))}
            onChanged={asked.reload}
          />
        </>
      )}
    </Answer>
  );
}

/** The heavy-pollution alert (重污染天气应急): on, off, and what there was. */
export default function AlertPage() {
  return (
    <Page title="重污染天气应急">
      <For who={isOffice} why="登录后管理重污染天气应急。">
        {() => <AlertMode />}
      </For>
    </Page>
  );
}
