import { Text, View } from '@tarojs/components';
import type { DrawView } from '../api/draws';
import { Fact } from '../components/Fact';
import { stateTag, whenOf, whoOf } from './words';

/** What a draw is about: for residents and for the office. */
export function Facts({ draw }: { draw: DrawView }) {
  const now = Date.now();
  return (
    <View className="card">
      <View className="between">
        <Text className="card-title grow">{draw.name}</Text>
        <Text className={stateTag(draw.state)}>{draw.stateName}</Text>
      </View>
      {draw.text ? <Text>{draw.text}</Text> : null}
      {draw.reason ? <Text className="hint">取消的理由：{draw.reason}</Text> : null}
      <View className="facts">
        <Fact name="奖品" value={draw.prizes.map(({ name, count }) => `${name} ${count} 份`).join('，')} />
        <Fact name="谁参加" value={whoOf(draw, now)} />
        <Fact name="名单" value={draw.publishedAt === null ? null : `${draw.entries} 人，每人一个号码`} />
        <Fact name="开奖" value={whenOf(draw, now)} />
        <Fact name="领取" value={`中奖后 ${draw.claimDays} 天内，到 ${draw.place}`} />
      </View>
    </View>
  );
}

/** The numbers that have won, in the order of the draw; nobody is named. */
export function Winners({ draw }: { draw: DrawView }) {
  if (draw.drawnAt === null) return null;
  return (
    <View className="card">
      <Text className="card-title">中奖号码</Text>
      {draw.winners.map(({ position, prize, number, turn, stateName, state }) => (
        <View className="between draw-winner" key={position}>
          <Text className="draw-number">{number}</Text>
          <Text className="grow">
            {prize}
            {turn > 0 ? '（候补）' : ''}
          </Text>
          <Text className={state === 'open' ? 'tag tag-triage' : 'tag'}>{stateName}</Text>
        </View>
      ))}
      <Text className="soft small">没有按时领取的，依次让给后面的号码，每份最多让两次。</Text>
    </View>
  );
}
