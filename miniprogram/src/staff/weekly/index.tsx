import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getWeek, type Week, type WeeklySummary } from '../../api/weekly';
import { Btn } from '../../components/Btn';
import { Icon } from '../../components/Icon';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { For } from '../For';
import { decides } from '../supervision/roles';
import { standing, standingSince } from './standing';

function Report({ week, report }: { week: string; report: WeeklySummary }) {
  const { gridId, gridName, level, late, state, mayWrite } = report;
  const tone = late ? 'weekly-late' : state === 'sent' ? 'weekly-sent' : 'weekly-open';
  return (
    <View
      className="linked weekly-report"
      id={`report-${gridId}`}
      onClick={() => open('staff/weekly-report', { week, grid: gridId })}
    >
      <View className="between">
        <Text className="linked-title grow">{level === 1 ? '街道汇总周报' : gridName}</Text>
        <Text className={`mark ${tone}`}>{standing(report)}</Text>
        <Icon name="next" size="s" color="#51626f" />
      </View>
      <Text className="soft small">{standingSince(report, Date.now())}</Text>
      {mayWrite && state === 'draft' ? <Text className="link">看数字、改文字、报送</Text> : null}
    </View>
  );
}

/** Missing ones first, then the late, then those in time. */
const inOrder = (reports: readonly WeeklySummary[]): WeeklySummary[] => {
  const rank = ({ state, late }: WeeklySummary) => (state === 'draft' ? 0 : late ? 1 : 2);
  return [...reports].sort((a, b) => rank(a) - rank(b));
};

function Reports({ week }: { week: Week }) {
  const sent = week.reports.filter(({ state }) => state === 'sent').length;
  return (
    <>
      {week.rollUp ? (
        <View className="card">
          <Report week={week.week} report={week.rollUp} />
        </View>
      ) : null}
      <View className="card">
        <Text className="card-title">
          {week.reports.length > 1 ? `社区周报：${week.reports.length} 个社区，已报 ${sent} 个` : '社区周报'}
        </Text>
        {inOrder(week.reports).map((report) => (
          <Report key={report.gridId} week={week.week} report={report} />
        ))}
      </View>
    </>
  );
}

function Weeks() {
  const [day, setDay] = useState<string | null>(null);
  const asked = useAsk<Week>(() => getWeek(day), [day]);
  return (
    <Answer asked={asked}>
      {(week) => (
        <>
          <View className="card">
            <Text className="card-title">{week.label}</Text>
            <Text className="soft small">周四 17:00 前报送，放假顺延</Text>
            <View className="buttons">
              {week.earlier ? (
                <Btn id="earlier" kind="plain" small onPress={() => setDay(week.earlier)}>
                  上一周
                </Btn>
              ) : null}
              {week.later ? (
                <Btn id="later" kind="plain" small onPress={() => setDay(week.later)}>
                  下一周
                </Btn>
              ) : null}
            </View>
          </View>
          {week.reports.length === 0 && !week.rollUp ? (
            <Empty icon="text" title="没有要您报送的周报" advice="社区主任报送本社区的周报，街道办汇总。" />
          ) : (
            <Reports week={week} />
          )}
        </>
      )}
    </Answer>
  );
}

export default function WeeklyPage() {
  return (
    <Page title="周报">
      <For who={decides} why="登录后填写周报。">
        {() => <Weeks />}
      </For>
    </Page>
  );
}
