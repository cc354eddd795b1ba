import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type Calendar, getCalendar, takeDayBack } from '../../api/calendar';
import { Btn } from '../../components/Btn';
import { Icon } from '../../components/Icon';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { dateTime } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { For } from '../For';
import { dayText } from '../../lib/days';
import { Chips } from '../../components/fields';
import { isOffice } from '../supervision/roles';
import { type DayRange, rangesOf } from './ranges';
import { SetForm } from './SetForm';

/** "10月1日—10月7日". */
const words = ({ day, last }: Pick<DayRange, 'day' | 'last'>): string => {
  const now = Date.parse(`${day}T04:00:00Z`);
  return day === last ? dayText(day, now) : `${dayText(day, now)}—${dayText(last, now)}`;
};

function Missing({ calendar }: { calendar: Calendar }) {
  if (calendar.missing === null) return null;
  return (
    <View className="notice row" id="missing-year">
      <Icon name="clock" color="#b93226" />
      <View className="grow">
        <Text className="error-text">还没有 {calendar.missing} 年的放假安排</Text>
        <Text className="soft small">
          {'国务院一般在上一年 11 月公布。请照通知录入放假和调休上班的日子，录到国庆节（10月1日）就算录全。' +
            '录入前，时限只按周一至周五计算。'}
        </Text>
      </View>
    </View>
  );
}

function Days({ calendar, onChanged }: { calendar: Calendar; onChanged: (after: Calendar) => void }) {
  const ranges = rangesOf(calendar.days);
  const back = async (id: string, day: string) => {
    const asked = {
      title: '撤销这一天',
      content: `${day}恢复成公布的安排，没办结的案件会重新计算时限。`,
      yes: '撤销',
    };
    if (!(await confirm(asked))) return;
    const after = await takeDayBack(id);
    toast('已撤销');
    onChanged(after);
  };
  return (
    <View className="card">
      <Text className="card-title">{calendar.year} 年放假和调休</Text>
      {ranges.length === 0 ? <Text className="soft">没有录入，只有周六、周日休息。</Text> : null}
      {ranges.map((range) => {
        const { id } = range;
        return (
          <View className="seat" key={range.day}>
            <View className="between">
              <View className="grow">
                <Text className="seat-name">
                  {words(range)} {range.worked ? '上班' : '放假'}
                </Text>
                <Text className="soft small">
                  {range.source === 'office' ? `街道办设置：${range.reason ?? ''}` : '国务院公布'}
                </Text>
              </View>
              {id === null ? null : (
                <Btn kind="plain" small onPress={() => back(id, words(range))}>
                  撤销
                </Btn>
              )}
            </View>
          </View>
        );
      })}
    </View>
  );
}

function Changes({ calendar }: { calendar: Calendar }) {
  if (calendar.changes.length === 0) return null;
  return (
    <View className="card">
      <Text className="card-title">改动记录</Text>
      {calendar.changes.map(({ id, day, worked, reason, at, endedAt }) => (
        <View className="seat" key={id}>
          <Text>
            {words({ day, last: day })} {worked ? '上班' : '放假'}：{reason}
          </Text>
          <Text className="soft small">
            {dateTime(at, Date.now())} 设置
            {endedAt ? `，${dateTime(endedAt, Date.now())} 起不再用` : ''}
          </Text>
        </View>
      ))}
    </View>
  );
}

function WorkCalendar() {
  const [year, setYear] = useState<number | null>(null);
  const asked = useAsk<Calendar>(() => getCalendar(year), [year]);
  return (
    <Answer asked={asked}>
      {(calendar) => (
        <>
          <Missing calendar={calendar} />
          <Chips
            name="year"
            options={calendar.years.map(
              ({ year: one, known }) => [one, known ? `${one} 年` : `${one} 年（未录入）`] as const,
            )}
            value={calendar.year}
            onChange={setYear}
          />
          <SetForm year={calendar.year} onSet={asked.replace} />
          <Days calendar={calendar} onChanged={asked.replace} />
          <Changes calendar={calendar} />
        </>
      )}
    </Answer>
  );
}

export default function CalendarPage() {
  return (
    <Page title="工作日历">
      <For who={isOffice} why="登录后管理工作日历。">
        {() => <WorkCalendar />}
      </For>
    </Page>
  );
}
