import { Text, View } from '@tarojs/components';
import { getPublicFigures, type PublicFigures } from '../../api/figures';
import { percent } from '../../components/charts/scale';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { rateText } from '../../lib/rate';

const FEW = '少于 5';
/** "2026年3月2日". */
const day = (text: string): string => {
  const [year, month, date] = text.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** Counts with bars; what is too small to be told has none. */
function Counts({ title, rows }: { title: string; rows: PublicFigures['byCategory'] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0));
  if (rows.length === 0) return null;
  return (
    <View className="card">
      <Text className="card-title">{title}</Text>
      <View className="bars">
        {rows.map(({ name, count }) => (
          <View key={name}>
            <View className="between">
              <Text className="bar-name">{name}</Text>
              <Text className="bar-value">{count ?? FEW}</Text>
            </View>
            <View className="bar-track">
              <View className="bar-fill" style={{ width: percent(count ?? 0, most) }} />
            </View>
          </View>
        ))}
      </View>
    </View>
  );
}

function Figures({ figures }: { figures: PublicFigures }) {
  const tiles = [
    ['收到举报', figures.received ?? FEW],
    ['办结', figures.closed ?? FEW],
    ['按期办结率', rateText(figures.onTimeRate)],
    ['群众满意率', rateText(figures.satisfaction)],
  ] as const;
  return (
    <>
      <View className="card">
        <Text className="card-title">最近 30 天</Text>
        <Text className="soft small">
          {day(figures.from)}—{day(figures.to)}
        </Text>
        <View className="board-tiles board-tiles-2">
          {tiles.map(([label, value]) => (
            <View className="board-tile" key={label}>
              <Text className="board-number">{value}</Text>
              <Text className="board-label">{label}</Text>
            </View>
          ))}
        </View>
      </View>
      <Counts title="按类型（件）" rows={figures.byCategory} />
      <Counts title="按社区（件）" rows={figures.byCommunity} />
      <Text className="soft small">
        只公开数字，不公开是谁、具体在哪里。少于 5
        件的不写具体数，避免让人猜到是哪一件；有时为了同样的原因，多几件的也不写。
      </Text>
    </>
  );
}

/** Figures for everybody, without logging in. */
export default function FiguresPage() {
  const asked = useAsk(getPublicFigures, []);
  return (
    <Page title="治理公开">
      <Answer asked={asked}>{(figures) => <Figures figures={figures} />}</Answer>
    </Page>
  );
}
