import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { enterRanking, getPeopleRanking, leaveRanking, type PeopleRanking } from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { toast } from '../../lib/ui';
import { Line } from '../../components/fields';
import { minutesText, monthText } from '../words';

interface ChoiceProps {
  ranking: PeopleRanking;
  onChange: () => Promise<void>;
}

/** Off until the person wants it, and off again with one press. */
function Choice({ ranking, onChange }: ChoiceProps) {
  const [name, setName] = useState('');
  if (ranking.on) {
    const leave = async () => {
      await leaveRanking();
      await onChange();
      toast('已退出个人榜');
    };
    return (
      <View className="card" id="taking-part">
        <Text>
          您以「{ranking.name}」参加个人榜
          {ranking.mine === null ? '，本月还没有认定的时间' : `，第 ${ranking.mine} 名`}。
        </Text>
        {ranking.nameChecked ? null : (
          <Text className="soft small">名字审核通过以前，别人看到的是“一位志愿者”。</Text>
        )}
        <Btn id="leave-ranking" kind="plain" onPress={leave}>
          退出个人榜
        </Btn>
      </View>
    );
  }
  const enter = async () => {
    if (name.trim() === '') {
      toast('请写榜上用的名字');
      return;
    }
    await enterRanking(name.trim());
    await onChange();
    toast('已参加');
  };
  return (
    <View className="card">
      <Text>个人榜自愿参加，您现在没有参加，别人看不到您。参加以后随时可以退出。</Text>
      <Line
        id="ranking-name"
        title="榜上的名字"
        required
        value={name}
        max={20}
        placeholder="可以用昵称"
        onChange={setName}
      />
      <Btn id="enter-ranking" kind="plain" onPress={enter}>
        我要参加
      </Btn>
    </View>
  );
}

/** People by certified time: only those who want to be seen. */
export function People({ month }: { month: string }) {
  const asked = useAsk<PeopleRanking>(() => getPeopleRanking(month), [month]);
  return (
    <Answer asked={asked}>
      {(ranking) => (
        <>
          <Choice ranking={ranking} onChange={asked.reload} />
          <View className="card">
            <Text className="card-title">{monthText(month)}，按认定的服务时间</Text>
            {ranking.items.length === 0 ? <Text className="soft">还没有人上榜。</Text> : null}
            {ranking.items.map((one, index) => (
              <View className={`rank-row ${one.isMe ? 'rank-mine' : ''}`} key={index}>
                <Text className="rank-place">{one.rank}</Text>
                <Text className="grow seat-name">{one.name}</Text>
                <Text className="rank-score">{minutesText(one.minutes)}</Text>
              </View>
            ))}
          </View>
        </>
      )}
    </Answer>
  );
}
