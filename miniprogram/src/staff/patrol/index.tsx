import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import type { Plan } from '../../api/patrol';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { MenuRow } from '../../components/MenuRow';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { dayOf, dayText } from '../../lib/days';
import { For } from '../For';
import { CheckCard } from './CheckCard';
import { GridChoice } from './GridChoice';
import { sentCount, useOutbox } from './outbox';
import { countText } from './kept-plan';
import { askPlan, rememberPlan, type SeenPlan } from './plan';
import { WaitingCard } from './WaitingCard';
import { waitingLines } from './waiting';
import { patrols } from './words';

function Inspections({ plan }: { plan: SeenPlan }) {
  const todo = plan.inspections.filter(({ doneToday }) => !doneToday);
  if (todo.length === 0) return null;
  return (
    <View className="card">
      <Text className="card-title">污染源检查（{todo.length}）</Text>
      {todo.map((one) => (
        <View className="plan-item" key={one.sourceId}>
          <View className="between">
            <Text className="plan-title">{one.name}</Text>
            {one.must ? <Text className="mark">今天要查</Text> : null}
          </View>
          <Text className="soft small">
            {one.kindName} · {one.frequency} {countText(one.frequency, one.done, one.asked)}
          </Text>
          {one.placeText ? <Text className="soft small">{one.placeText}</Text> : null}
          <Btn
            kind="plain"
            id={`inspect-${one.sourceId}`}
            onPress={() => open('staff/source', { id: one.sourceId })}
          >
            去检查
          </Btn>
        </View>
      ))}
    </View>
  );
}

function Rectifications({ plan }: { plan: SeenPlan }) {
  if (plan.rectifications.length === 0) return null;
  return (
    <View className="card" id="rectifications">
      <Text className="card-title">到期要复查的整改（{plan.rectifications.length}）</Text>
      {plan.rectifications.map((one) => (
        <View className="plan-item" key={one.id}>
          <View className="between">
            <Text className="plan-title">{one.categoryName}</Text>
            <Text className={`mark ${one.late ? 'mark-urgent' : ''}`}>
              {one.late ? '已过期限' : '今天到期'}
            </Text>
          </View>
          <Text className="soft small">
            {[one.placeText, one.told, `${dayOf(one.rectifyBy, Date.now())}前`].filter(Boolean).join(' · ')}
          </Text>
          <Btn kind="plain" onPress={() => open('staff/patrol-finding', { id: one.id })}>
            去复查
          </Btn>
        </View>
      ))}
    </View>
  );
}

function Checks({ plan, onChanged }: { plan: SeenPlan; onChanged: (after: Plan | null) => void }) {
  const { grid } = plan;
  const waiting = waitingLines(useOutbox(), grid?.id ?? '');
  if (!grid) return null;
  const isDone = ({ lineId, doneToday }: Plan['checks'][number]) => doneToday || waiting.has(lineId);
  const card = (check: Plan['checks'][number]) => (
    <CheckCard
      key={check.lineId}
      check={check}
      grid={grid}
      waiting={waiting.has(check.lineId)}
      onChanged={onChanged}
    />
  );
  const left = plan.checks.filter((check) => !isDone(check));
  const done = plan.checks.filter(isDone);
  return (
    <>
      <View className="card">
        <Text className="card-title">
          {left.length > 0 ? `巡查清单（还有 ${left.length} 项）` : '巡查清单'}
        </Text>
        {left.length === 0 ? <Text className="soft">清单上的都查过了。</Text> : left.map(card)}
      </View>
      {done.length > 0 ? (
        <View className="card" id="plan-done">
          <Text className="card-title">今天查过的（{done.length}）</Text>
          {done.map(card)}
        </View>
      ) : null}
    </>
  );
}

function Today({ me }: { me: Me }) {
  const [gridId, setGridId] = useState<string | null>(null);
  const asked = useAsk<SeenPlan>(() => askPlan(me.id, gridId), [me.id, gridId]);
  const sent = sentCount.use();
  useEffect(() => {
    if (sent > 0) void asked.reload();
  }, [sent]);
  const changed = (after: Plan | null) => {
    if (!after) return;
    rememberPlan(me.id, after);
    asked.replace({ ...after, offline: false });
  };
  return (
    <Answer asked={asked}>
      {(plan) => (
        <>
          <View className="card">
            <Text className="plan-grid">{plan.grid?.name ?? '还没有网格'}</Text>
            <Text className="soft">
              {dayText(plan.day, Date.now())}
              {plan.workday ? '' : ' · 休息日'}
            </Text>
            <Text className="soft small">没有问题的，点一下就行；随手巡查没发现什么，不用记。</Text>
            {plan.offline ? (
              <Text className="error-text" id="offline">
                现在没有网络，显示的是上次看到的计划。照常记，有网时自动发出。
              </Text>
            ) : null}
          </View>
          {plan.grids.length > 1 ? (
            <GridChoice grids={plan.grids} value={plan.grid?.id ?? null} onChange={setGridId} />
          ) : null}
          <WaitingCard />
          <Rectifications plan={plan} />
          {plan.grid ? (
            <Checks plan={plan} onChanged={changed} />
          ) : (
            <Empty title="没有您的网格" advice="请联系社区主任，确认您的席位。" />
          )}
          <Inspections plan={plan} />
        </>
      )}
    </Answer>
  );
}

export default function PatrolPage() {
  return (
    <Page
      title="今日巡查"
      foot={
        <Btn id="new-finding" onPress={() => open('staff/patrol-finding-new')}>
          记一条发现
        </Btn>
      }
    >
      <For who={patrols} why="登录后查看今天的巡查。">
        {(me) => (
          <>
            <Today me={me} />
            <View className="card menu">
              <MenuRow
                id="findings"
                icon="list"
                name="发现记录"
                text="劝阻、整改、上报"
                onOpen={() => open('staff/patrol-findings')}
              />
              <MenuRow
                id="checklist"
                icon="text"
                name="任务清单和标准"
                text="查什么、多久查一次"
                onOpen={() => open('staff/checklist')}
              />
            </View>
          </>
        )}
      </For>
    </Page>
  );
}
