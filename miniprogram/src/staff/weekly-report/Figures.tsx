import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Behind, FigureName, Weekly, WeeklyRow } from '../../api/weekly';
import { open } from '../../lib/navigate';

/** Shown at first; the rest on request. */
const MAIN: readonly FigureName[] = [
  'received',
  'handled',
  'closed',
  'open',
  'overdue',
  'notFound',
  'escalated',
  'referred',
  'reopened',
];

const openCases = ({ week, gridId }: Weekly, behind: Behind): void =>
  open('staff/weekly-cases', { week, grid: gridId, ...behind });

/** Every number opens the cases behind it. */
export function Figures({ report }: { report: Weekly }) {
  const [all, setAll] = useState(false);
  const shown = report.figures.filter(({ name }) => all || MAIN.includes(name));
  return (
    <View className="card">
      <Text className="card-title">本周数字</Text>
      <Text className="soft small">点数字看是哪些案件；小字是上周同期。</Text>
      <View className="weekly-figures">
        {shown.map(({ name, label, value, last }) => (
          <View
            key={name}
            id={`figure-${name}`}
            className={`weekly-figure ${value > 0 ? 'weekly-figure-on' : ''}`}
            onClick={() => {
              if (value > 0) openCases(report, { figure: name });
            }}
          >
            <Text className="weekly-value">{value}</Text>
            <Text className="weekly-label">{label}</Text>
            <Text className="soft small">上周 {last}</Text>
          </View>
        ))}
      </View>
      {report.rates.map(({ label, value }) => (
        <View className="between" key={label}>
          <Text>{label}</Text>
          <Text className="weekly-rate">{value}</Text>
        </View>
      ))}
      {all ? null : (
        <View className="more-link" id="all-figures" onClick={() => setAll(true)}>
          <Text>看全部指标</Text>
        </View>
      )}
    </View>
  );
}

/** The one thing that is asked about a row: what came in, or what is open when nothing did. */
const figureOf = ({ received, handled, closed, open: left }: WeeklyRow): FigureName | null =>
  received > 0 ? 'received' : left > 0 ? 'open' : handled > 0 ? 'handled' : closed > 0 ? 'closed' : null;

interface RowsProps {
  report: Weekly;
  title: string;
  rows: readonly WeeklyRow[];
  by: 'category' | 'unit';
}

/** Figures of categories, grids or communities; those where nothing happened stand together in one line. */
export function Rows({ report, title, rows, by }: RowsProps) {
  if (rows.length === 0) return null;
  const quiet = (row: WeeklyRow) => figureOf(row) === null && row.lastReceived === 0;
  const idle = rows.filter(quiet);
  return (
    <View className="card">
      <Text className="card-title">{title}</Text>
      {rows.map((row) => {
        const figure = figureOf(row);
        return quiet(row) ? null : (
          <View
            className="linked"
            key={row.code}
            id={`${by}-${row.code}`}
            onClick={() => {
              if (figure) openCases(report, { figure, [by]: row.code });
            }}
          >
            <View className="between">
              <Text className={figure ? 'linked-title link' : 'linked-title'}>{row.name}</Text>
              <Text className="weekly-rate">
                {row.received} 件（上周 {row.lastReceived}）
              </Text>
            </View>
            <Text className="soft small">
              处置 {row.handled}，结案 {row.closed}，在办 {row.open}
              {row.overdue > 0 ? `，超期 ${row.overdue}` : ''}
            </Text>
          </View>
        );
      })}
      {idle.length > 0 ? (
        <Text className="soft small">没有情况：{idle.map(({ name }) => name).join('、')}</Text>
      ) : null}
    </View>
  );
}

/** What other registers tell: hot spots, listed cases … */
export function Sections({ report }: { report: Weekly }) {
  return (
    <>
      {report.sections.map(({ code, title, items }) => (
        <View className="card" key={code}>
          <Text className="card-title">{title}</Text>
          {items.map(({ text, tipId }, index) => (
            <View
              className="linked"
              key={`${code}-${index}`}
              onClick={() => {
                if (tipId) open('staff/case', { id: tipId });
              }}
            >
              <Text>{text}</Text>
              {tipId ? <Text className="link">看案件</Text> : null}
            </View>
          ))}
        </View>
      ))}
    </>
  );
}
