import { Picker, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type Board, downloadBoard, getBoard, type Looked } from '../../api/dashboard';
import { Bars } from '../../components/charts/Bars';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import type { Me } from '../../api/types';
import { dayAfter } from '../../lib/time';
import { For } from '../For';
import { Chips } from '../../components/fields';
import { HeatCard } from './HeatCard';
import { Numbers } from './Numbers';
import { Today } from './Today';
import { Trend } from './Trend';
import { rateText } from '../../lib/rate';
import { daysText } from './words';

const DAYS = [
  [7, '7 天'],
  [30, '30 天'],
  [90, '90 天'],
] as const;
const hasGrids = (me: Me): boolean =>
  me.roles.some((role) => ['office', 'community_director', 'grid_head', 'patrol_member'].includes(role));

interface ScopeProps {
  board: Board;
  gridId: string | null;
  onChange: (gridId: string | null) => void;
}

/** All of one's own, or one part of it. */
function Scope({ board, gridId, onChange }: ScopeProps) {
  if (board.choices.length === 0) return <Text className="soft">{board.scopeName}</Text>;
  const names = ['全部', ...board.choices.map(({ name }) => name)];
  const index = board.choices.findIndex((one) => one.gridId === gridId) + 1;
  return (
    <Picker
      mode="selector"
      range={names}
      value={index}
      onChange={({ detail }) => onChange(board.choices[Number(detail.value) - 1]?.gridId ?? null)}
    >
      <View className="choice" id="scope">
        {index > 0 ? names[index] : `${board.scopeName}（全部）`}
      </View>
    </Picker>
  );
}

function Dashboard() {
  const [gridId, setGridId] = useState<string | null>(null);
  const [days, setDays] = useState<number>(30);
  const to = dayAfter(Date.now(), 0);
  const looked: Looked = { gridId, from: dayAfter(Date.now(), 1 - days), to };
  const asked = useAsk(() => getBoard(looked), [gridId, days, to]);
  const behind = (what: Record<string, string>) =>
    open('staff/dashboard-cases', { from: looked.from, to, ...(gridId ? { gridId } : {}), ...what });
  return (
    <>
      <Today gridId={gridId} />
      <Chips name="days" options={DAYS} value={days} onChange={setDays} />
      <Answer asked={asked}>
        {(board) => (
          <>
            <View className="card">
              <Scope board={board} gridId={gridId} onChange={setGridId} />
              <Text className="soft small">{daysText(board.from, board.to, Date.now())}</Text>
            </View>
            <Numbers board={board} onOpen={(figure) => behind({ figure })} />
            <Trend
              board={board}
              onOpen={(figure, { from, to: last }) => behind({ figure, from, to: last })}
            />
            <View className="card">
              <Text className="card-title">按类型（受理）</Text>
              {board.byCategory.length === 0 ? <Text className="soft">这段时间没有案件。</Text> : null}
              <Bars
                id="by-category"
                bars={board.byCategory.map(({ key, name, received, onTimeRate }) => ({
                  key,
                  name,
                  value: received,
                  note: `按期办结率 ${rateText(onTimeRate)}`,
                }))}
                onOpen={({ key }) => behind({ figure: 'received', category: key })}
              />
            </View>
            {board.byPlace.length > 0 ? (
              <View className="card">
                <Text className="card-title">按单位（受理）</Text>
                <Bars
                  id="by-place"
                  bars={board.byPlace.map(({ key, name, received, open: still, overdue, onTimeRate }) => ({
                    key,
                    name,
                    value: received,
                    note: `在办 ${still}，超期在办 ${overdue}，按期办结率 ${rateText(onTimeRate)}`,
                  }))}
                  onOpen={({ key }) =>
                    behind({ figure: 'received', ...(key === '' ? { outside: 'yes' } : { gridId: key }) })
                  }
                />
              </View>
            ) : null}
            <HeatCard looked={looked} />
            <Btn
              id="export-board"
              kind="plain"
              onPress={() => downloadBoard(looked, `${board.scopeName}-${board.from}至${board.to}`)}
            >
              导出 Excel（全部表格）
            </Btn>
          </>
        )}
      </Answer>
    </>
  );
}

export default function DashboardPage() {
  return (
    <Page title="工作看板">
      <For who={hasGrids} why="登录后看工作看板。">
        {() => <Dashboard />}
      </For>
    </Page>
  );
}
