import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getTipAwards, takeAwardBack, type TipAward } from '../../api/points';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { dateTime } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { For } from '../For';
import { Line } from '../../components/fields';

const keeps = (me: Me) => me.roles.includes('office');

function Award({ award, onTake }: { award: TipAward; onTake: (reason: string) => Promise<void> }) {
  const [reason, setReason] = useState('');
  const press = async () => {
    if (reason.trim() === '') {
      toast('请写明理由，居民会看到');
      return;
    }
    const sure = await confirm({
      title: '扣回积分',
      content: `扣回 ${award.amount} 分（最多扣到 0 分）。原来的记录保留，另记一笔更正，并告诉本人。`,
      yes: '扣回',
    });
    if (sure) await onTake(reason.trim());
  };
  return (
    <View className="card">
      <View className="between">
        <Text className="card-title grow">{award.ruleName}</Text>
        <Text className="reward-points">{award.amount} 分</Text>
      </View>
      {award.detail ? <Text>{award.detail}</Text> : null}
      <Text className="soft small">{dateTime(award.at, Date.now())}</Text>
      {award.reversed ? (
        <Text className="hint">已经更正。</Text>
      ) : (
        <>
          <Line
            id="reason"
            title="理由"
            required
            value={reason}
            max={150}
            placeholder="比如：核查的不是这一处"
            onChange={setReason}
          />
          <Btn id="take-back" kind="danger" onPress={press}>
            给错了，扣回
          </Btn>
        </>
      )}
    </View>
  );
}

function Awards({ tipId }: { tipId: string }) {
  const asked = useAsk(() => getTipAwards(tipId), [tipId]);
  return (
    <Answer asked={asked}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty
            icon="gift"
            title="这件举报没有给过积分"
            advice="匿名、工作人员举报和到场未发现的都不给积分。"
          />
        ) : (
          items.map((award) => (
            <Award
              key={award.id}
              award={award}
              onTake={async (reason) => asked.replace(await takeAwardBack(tipId, award.id, reason))}
            />
          ))
        )
      }
    </Answer>
  );
}

export default function PointsCorrectionPage() {
  const [tipId] = useState(() => parameter('tipId'));
  return (
    <Page title="更正积分">
      <For who={keeps} why="登录后更正积分。">
        {() => <Awards tipId={tipId} />}
      </For>
    </Page>
  );
}
