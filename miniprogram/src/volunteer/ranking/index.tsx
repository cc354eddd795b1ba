import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getSquadRanking, type SquadRanking } from '../../api/volunteers';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { Chips } from '../../components/fields';
import { monthBefore, monthText } from '../words';
import { People } from './People';

function Squads({ month }: { month: string }) {
  const asked = useAsk<SquadRanking>(() => getSquadRanking(month), [month]);
  return (
    <Answer asked={asked}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty icon="people" title="还没有小分队" advice="有小分队以后，这里按每人平均积分排。" />
        ) : (
          <View className="card">
            <Text className="card-title">{monthText(month)}</Text>
            <Text className="soft small">
              按本月得过积分的队员每人平均积分排，至少 3 人才排名。查验属实的举报、认定的服务、活动签到都算。
            </Text>
            {items.map((squad, index) => (
              <View className={`rank-row ${squad.isMine ? 'rank-mine' : ''}`} key={`${index}-${squad.name}`}>
                <Text className="rank-place">{squad.rank ?? '—'}</Text>
                <View className="grow">
                  <Text className="seat-name">{squad.name}</Text>
                  <Text className="soft small">
                    {squad.communityName} · 参与 {squad.active} 人
                  </Text>
                </View>
                <Text className={squad.average === null ? 'soft small' : 'rank-score'}>
                  {squad.average === null ? '不足 3 人' : `${squad.average.toFixed(1)} 分`}
                </Text>
              </View>
            ))}
          </View>
        )
      }
    </Answer>
  );
}

function Ranking() {
  const now = Date.now();
  const [kind, setKind] = useState<'squads' | 'people'>('squads');
  const [month, setMonth] = useState(monthBefore(now, 0));
  return (
    <>
      <Chips
        name="kind"
        options={[
          ['squads', '小分队'],
          ['people', '个人（自愿参加）'],
        ]}
        value={kind}
        onChange={setKind}
      />
      <Chips
        name="month"
        small
        options={[
          [monthBefore(now, 0), '本月'],
          [monthBefore(now, 1), '上月'],
        ]}
        value={month}
        onChange={setMonth}
      />
      {kind === 'squads' ? <Squads month={month} /> : <People month={month} />}
    </>
  );
}

export default function RankingPage() {
  return (
    <Page title="志愿服务排行">
      <NeedLogin why="登录后查看排行。">{() => <Ranking />}</NeedLogin>
    </Page>
  );
}
