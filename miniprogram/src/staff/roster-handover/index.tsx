import { Picker, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getHandover, type Handover, handOver } from '../../api/roster';
import type { Department, Grid } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { goBackBy, openInstead, parameter } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { isStaff } from '../../lib/session';
import { dayAfter } from '../../lib/time';
import { confirm, tell, toast } from '../../lib/ui';
import { For } from '../For';
import { dayText } from '../../lib/days';
import { Field, Line } from '../../components/fields';
import { useKept } from '../../lib/kept';
import { Cases } from './Cases';
import { type Chosen, decided, targetsOf, undecided } from './decisions';

interface Loaded {
  view: Handover;
  grids: Grid[];
  departments: Department[];
}

async function load(seat: string): Promise<Loaded> {
  const view = await getHandover(seat);
  return {
    view,
    grids: await reference.grids(),
    departments: view.departmentId === null ? [] : await reference.departments(),
  };
}

function Form({ view, grids, departments }: Loaded) {
  const today = dayAfter(Date.now(), 0);
  const [chosen, setChosen] = useState<Chosen>({});
  const { value, change, done } = useKept(`handover-${view.seatId}`, {
    lastDay: today,
    successor: '',
    note: '',
  });
  const targets = targetsOf(view, grids, departments);
  // A day kept since yesterday is over.
  const lastDay = value.lastDay < today ? today : value.lastDay;
  const send = async () => {
    const open = undecided(view.cases, chosen).length;
    if (open > 0) {
      toast(`还有 ${open} 件没有决定怎样交接`);
      return;
    }
    const cases = decided(view.cases, chosen, targets);
    const moved = cases.filter(({ decision }) => decision === 'move').length;
    const sure = {
      title: '办理离岗交接',
      content:
        `${view.personName}${lastDay === today ? '现在' : `${dayText(lastDay, Date.now())}结束后`}离岗。` +
        `${cases.length - moved} 件留下，${moved} 件转出。办了以后不能撤销。`,
      yes: '办理交接',
    };
    if (!(await confirm(sure))) return;
    const successor = value.successor.trim();
    const result = await handOver(view.seatId, {
      key: value.key,
      cases,
      ...(lastDay === today ? {} : { lastDay }),
      ...(successor ? { successor } : {}),
      ...(value.note.trim() ? { note: value.note.trim() } : {}),
    });
    done();
    await tell('交接办好了', `${result.stayed} 件留下，${result.moved} 件转出。`);
    if (result.successorSeatId) openInstead('staff/roster-seat', { seat: result.successorSeatId });
    else goBackBy(2);
  };
  return (
    <>
      <View className="card">
        <Text className="card-title roster-person">{view.personName}</Text>
        <Text>
          {view.placeName} · {view.roleName}
        </Text>
        {view.alone ? (
          <Text className="error-text small">这个岗位没有别的人认领，离岗以后要有人接。</Text>
        ) : null}
      </View>
      <Cases
        view={view}
        targets={targets}
        chosen={chosen}
        onChoose={(part) => setChosen((before) => ({ ...before, ...part }))}
      />
      <View className="card">
        <Field title="最后一天在岗" required>
          <Picker
            mode="date"
            value={lastDay}
            start={today}
            onChange={({ detail }) => change({ lastDay: detail.value })}
          >
            <View className="choice" id="last-day">
              {lastDay === today ? '今天（马上离岗）' : dayText(lastDay, Date.now())}
            </View>
          </Picker>
        </Field>
        <Line
          id="successor"
          title="接任的人"
          value={value.successor}
          max={20}
          placeholder="写了就给他增加席位，接着发邀请码"
          onChange={(successor) => change({ successor })}
        />
        <Line
          id="handover-note"
          title="交接说明"
          value={value.note}
          max={200}
          placeholder="比如：调到别的社区"
          onChange={(note) => change({ note })}
        />
        <Btn id="send-handover" kind="danger" onPress={send}>
          办理交接
        </Btn>
      </View>
    </>
  );
}

function Asked() {
  const seat = parameter('seat');
  const asked = useAsk(() => load(seat), [seat]);
  return <Answer asked={asked}>{(loaded) => <Form {...loaded} />}</Answer>;
}

export default function RosterHandoverPage() {
  return (
    <Page title="离岗交接">
      <For who={isStaff} why="登录后办理交接。">
        {() => <Asked />}
      </For>
    </Page>
  );
}
