import { Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { getQueue } from '../../api/endpoints';
import type { Me, Scope, StaffQueue, StaffTip, TipState } from '../../api/types';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { RemindMe } from '../../components/RemindMe';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { handlesCases, isStaff } from '../../lib/session';
import { refreshUnread, unread } from '../../lib/unread';
import { For } from '../For';
import { QueueItem } from './QueueItem';
import { byOrder, ORDERS, type Order } from './order';

const SCOPES: readonly (readonly [Scope, string])[] = [
  ['todo', '待我办'],
  ['mine', '本网格'],
  ['all', '全部'],
];

const STATES: readonly (readonly [TipState | null, string])[] = [
  [null, '所有状态'],
  ['triage', '待受理'],
  ['dispatched', '已派遣'],
  ['handling', '处置中'],
  ['checking', '待核查'],
  ['reopen_requested', '申请重办'],
  ['on_hold', '已挂账'],
  ['referred', '已转区平台'],
  ['appealing', '申诉中'],
  ['closed', '已结案'],
];

const NOTHING: Record<Scope, string> = {
  todo: '都办完了。有新的举报会出现在这里。',
  mine: '换一个状态看看，或者看「全部」。',
  all: '换一个状态看看。',
};

function Filters(props: {
  state: TipState | null;
  onState: (state: TipState | null) => void;
  order: Order;
  onOrder: (order: Order) => void;
}) {
  const chip = (name: string, on: boolean, press: () => void) => (
    <View key={name} className={`chip chip-small ${on ? 'chip-on' : ''}`} onClick={press}>
      {name}
    </View>
  );
  return (
    <View className="filters">
      <View className="chips">
        {STATES.map(([state, name]) => chip(name, props.state === state, () => props.onState(state)))}
      </View>
      <View className="chips">
        {ORDERS.map(([order, name]) => chip(name, props.order === order, () => props.onOrder(order)))}
      </View>
    </View>
  );
}

function Queue({ me }: { me: Me }) {
  const [scope, setScope] = useState<Scope>('todo');
  const [state, setState] = useState<TipState | null>(null);
  const [order, setOrder] = useState<Order>('longest');
  const [filters, setFilters] = useState(false);
  const queue = usePages<StaffTip, StaffQueue>(
    (cursor) => getQueue(scope, state, cursor),
    [me.id, scope, state],
  );
  const counts = queue.data?.counts;
  const news = unread.use();
  useDidShow(() => void refreshUnread());
  return (
    <>
      <View className="scopes">
        {SCOPES.map(([value, name]) => (
          <View
            key={value}
            id={`scope-${value}`}
            className={`scope ${value === scope ? 'scope-on' : ''}`}
            onClick={() => setScope(value)}
          >
            <Text className="scope-count">{counts ? counts[value] : '–'}</Text>
            <Text>{name}</Text>
          </View>
        ))}
      </View>
      {news.task + news.message > 0 ? (
        <View className="notice between" id="news" onClick={() => open('pages/inbox')}>
          <Text>有新的待办消息和留言</Text>
          <Text className="badge">{news.task + news.message}</Text>
        </View>
      ) : null}
      <View className="between queue-tools">
        <Text className="link" id="filters" onClick={() => setFilters(!filters)}>
          {filters ? '收起筛选' : '筛选和排序'}
        </Text>
        <Text className="link" id="hot-spots" onClick={() => open('staff/hot-spots')}>
          反复发生
        </Text>
        <Text className="link" id="seats" onClick={() => open('staff/seats')}>
          席位与邀请码
        </Text>
        <Text className="link" id="supervision" onClick={() => open('staff/listed')}>
          督办与会商
        </Text>
        <Text className="link" id="grid-codes" onClick={() => open('staff/grid-codes')}>
          小程序码
        </Text>
        {me.roles.includes('office') ? (
          <>
            <Text className="link" id="templates" onClick={() => open('staff/templates')}>
              回复模板
            </Text>
            <Text className="link" id="content" onClick={() => open('staff/content')}>
              内容审核
            </Text>
          </>
        ) : null}
        {me.roles.includes('admin') ? (
          <Text className="link" id="outbox" onClick={() => open('staff/outbox')}>
            外发消息
          </Text>
        ) : null}
      </View>
      {filters ? <Filters state={state} onState={setState} order={order} onOrder={setOrder} /> : null}
      <Answer asked={queue}>
        {() =>
          queue.items.length === 0 ? (
            <Empty icon="done" title={scope === 'todo' ? '没有待办' : '没有案件'} advice={NOTHING[scope]}>
              <Btn kind="plain" onPress={queue.reload}>
                刷新
              </Btn>
            </Empty>
          ) : (
            <>
              {byOrder(queue.items, order).map((tip) => (
                <QueueItem key={tip.id} tip={tip} />
              ))}
              <More list={queue} />
            </>
          )
        }
      </Answer>
      <RemindMe kinds={['task']} why="重大或正在发生的举报、快到时限的案件，微信里会提醒一次。" />
    </>
  );
}

/** An administrator without a seat has no cases, only the system to look after. */
function AdminDoors() {
  return (
    <View className="send">
      <Btn id="seats" onPress={() => open('staff/seats')}>
        席位与邀请码
      </Btn>
      <Btn id="boundaries" kind="plain" onPress={() => open('staff/boundaries')}>
        网格边界
      </Btn>
      <Btn id="outbox" kind="plain" onPress={() => open('staff/outbox')}>
        外发消息
      </Btn>
    </View>
  );
}

export default function QueuePage() {
  return (
    <Page title="网格工作台">
      <For who={isStaff} why="登录后进入网格工作台。">
        {(me) => (handlesCases(me) ? <Queue me={me} /> : <AdminDoors />)}
      </For>
    </Page>
  );
}
