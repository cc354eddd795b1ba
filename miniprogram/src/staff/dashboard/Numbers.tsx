import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Board, FigureName } from '../../api/dashboard';
import { rateText } from '../../lib/rate';
import { MAIN } from './words';

type Open = (figure: FigureName) => void;

function Rate(props: { id: string; label: string; rate: number | null; of: string; onOpen: () => void }) {
  const { id, label, rate, of, onOpen } = props;
  return (
    <View className="board-tile" id={id} onClick={onOpen}>
      <Text className={rate === null ? 'board-few' : 'board-number'}>{rateText(rate)}</Text>
      <Text className="board-label">{label}</Text>
      <Text className="soft small">{of}</Text>
    </View>
  );
}

/** The figures of the period; each opens its cases. */
export function Numbers({ board, onOpen }: { board: Board; onOpen: Open }) {
  const [all, setAll] = useState(false);
  const value = (name: FigureName) => board.figures.find((one) => one.name === name)?.value ?? 0;
  const shown = all
    ? board.figures
    : MAIN.flatMap((name) => board.figures.find((one) => one.name === name) ?? []);
  return (
    <View className="card" id="numbers">
      <Text className="card-title">本期数字</Text>
      <View className="board-tiles board-tiles-2">
        <Rate
          id="rate-on-time"
          label="按期办结率"
          rate={board.onTimeRate}
          of={`应办结 ${value('due')}，按期 ${value('onTime')}`}
          onOpen={() => onOpen('due')}
        />
        <Rate
          id="rate-satisfied"
          label="群众满意率"
          rate={board.satisfaction}
          of={`反馈 ${value('answered')}，已解决 ${value('satisfied')}`}
          onOpen={() => onOpen('answered')}
        />
      </View>
      <View className="board-tiles">
        {shown.map(({ name, label, value: count }) => (
          <View className="board-tile" key={name} id={`figure-${name}`} onClick={() => onOpen(name)}>
            <Text className="board-number">{count}</Text>
            <Text className="board-label">{label}</Text>
          </View>
        ))}
      </View>
      <Text className="soft small">点数字看案件；不到 5 件时不算比率，写“样本不足”。</Text>
      <Text className="link centre" id="all-figures" onClick={() => setAll(!all)}>
        {all ? '只看主要数字' : '看全部数字和说明'}
      </Text>
      {all
        ? board.figures.map(({ name, label, help }) => (
            <Text className="soft small" key={name}>
              {label}：{help}
            </Text>
          ))
        : null}
    </View>
  );
}
