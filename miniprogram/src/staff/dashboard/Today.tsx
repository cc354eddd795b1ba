import { Text, View } from '@tarojs/components';
import { getToday } from '../../api/dashboard';
import { getQueue } from '../../api/queue';
import { Icon } from '../../components/Icon';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';

const TILES = [
  ['overdue', '已超时', 'board-late'],
  ['soon', '4 小时内到期', 'board-soon'],
  ['later', '以后到期', ''],
  ['none', '现在不计时', ''],
] as const;

/** What is open now by the time left, and what waits for the person. */
export function Today({ gridId }: { gridId: string | null }) {
  const asked = useAsk(() => getToday(gridId), [gridId]);
  const queue = useAsk(() => getQueue({ scope: 'todo', sort: 'due' }, null), []);
  const behind = (band: string) => open('staff/dashboard-cases', { band, ...(gridId ? { gridId } : {}) });
  return (
    <View className="card" id="today">
      <Text className="card-title">现在在办</Text>
      <Answer asked={asked}>
        {(today) => (
          <>
            {today.alert ? (
              <View className="notice row">
                <Icon name="alert" color="#b93226" />
                <Text className="grow error-text">重污染天气{today.alert}应急中，时限缩短</Text>
              </View>
            ) : null}
            <View className="board-tiles board-tiles-2">
              {TILES.map(([band, label, look]) => (
                <View
                  key={band}
                  id={`band-${band}`}
                  className={`board-tile ${today[band] > 0 ? look : ''}`}
                  onClick={() => behind(band)}
                >
                  <Text className="board-number">{today[band]}</Text>
                  <Text className="board-label">{label}</Text>
                </View>
              ))}
            </View>
            {today.major > 0 ? (
              <Text className="link" id="band-major" onClick={() => behind('major')}>
                其中重大、突发 {today.major} 件，点这里看
              </Text>
            ) : null}
          </>
        )}
      </Answer>
      <View className="menu-row" id="to-queue" onClick={() => open('staff/queue')}>
        <Text className="grow">待我办理 {queue.data ? `${queue.data.counts.todo} 件` : '…'}</Text>
        <Icon name="next" size="s" color="#8a99a5" />
      </View>
    </View>
  );
}
