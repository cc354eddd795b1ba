import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type Figures, getFigures } from '../../api/volunteers';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { minutesText, monthBefore, monthText } from '../../volunteer/words';
import { For } from '../For';
import { Fact } from '../../components/Fact';
import { Chips } from '../../components/fields';
import { decides } from '../supervision/roles';

type Row = Figures['items'][number];

function Facts({ name, row }: { name: string; row: Omit<Row, 'squadId' | 'name'> }) {
  return (
    <View className="card">
      <Text className="card-title">{name}</Text>
      <Fact name="队员" value={`${row.members} 人，本月参与 ${row.active} 人`} />
      <Fact
        name="活动"
        value={`${row.shifts} 次，到场 ${row.attended} 人次${row.byHand > 0 ? `（补登 ${row.byHand}）` : ''}`}
      />
      <Fact
        name="认定时间"
        value={`${minutesText(row.certifiedMinutes)}${row.selfReportedMinutes > 0 ? `（其中自报 ${minutesText(row.selfReportedMinutes)}）` : ''}`}
      />
      <Fact name="等认定" value={row.waitingMinutes > 0 ? minutesText(row.waitingMinutes) : null} />
      <Fact name="积分" value={String(row.points)} />
    </View>
  );
}

/** All squads together. */
const totalOf = (items: readonly Row[]): Omit<Row, 'squadId' | 'name'> => {
  const sum = (of: (row: Row) => number) => items.reduce((total, row) => total + of(row), 0);
  return {
    members: sum(({ members }) => members),
    active: sum(({ active }) => active),
    points: sum(({ points }) => points),
    shifts: sum(({ shifts }) => shifts),
    attended: sum(({ attended }) => attended),
    byHand: sum(({ byHand }) => byHand),
    certifiedMinutes: sum(({ certifiedMinutes }) => certifiedMinutes),
    selfReportedMinutes: sum(({ selfReportedMinutes }) => selfReportedMinutes),
    waitingMinutes: sum(({ waitingMinutes }) => waitingMinutes),
  };
};

function Months() {
  const now = Date.now();
  const [month, setMonth] = useState(monthBefore(now, 0));
  const asked = useAsk<Figures>(() => getFigures(month), [month]);
  return (
    <>
      <Chips
        name="month"
        small
        options={[0, 1, 2].map(
          (back) => [monthBefore(now, back), monthText(monthBefore(now, back))] as const,
        )}
        value={month}
        onChange={setMonth}
      />
      <Answer asked={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="list" title="这个月没有小分队" advice="批准小分队以后，这里有每月的统计。" />
          ) : (
            <>
              {items.length > 1 ? <Facts name={`全部 ${items.length} 支`} row={totalOf(items)} /> : null}
              {items.map((row) => (
                <Facts key={row.squadId} name={row.name} row={row} />
              ))}
            </>
          )
        }
      </Answer>
    </>
  );
}

export default function SquadFiguresPage() {
  return (
    <Page title="小分队统计">
      <For who={decides} why="登录后查看小分队统计。">
        {() => <Months />}
      </For>
    </Page>
  );
}
