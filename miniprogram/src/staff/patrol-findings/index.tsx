import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { type FindingKind, type FindingState, type FindingSummary, getFindings } from '../../api/patrol';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { PhotoRow } from '../../components/PhotoRow';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { ago } from '../../lib/time';
import { For } from '../For';
import { sentCount } from '../patrol/outbox';
import { WaitingCard } from '../patrol/WaitingCard';
import { KINDS, markOf, patrols, STATES } from '../patrol/words';
import { dayOf } from '../../lib/days';
import { Chips } from '../../components/fields';

function Card({ finding }: { finding: FindingSummary }) {
  const { id, kindName, state, stateName, categoryName, text, placeText, gridName, foundAt } = finding;
  return (
    <View className="card">
      <View className="finding-card" onClick={() => open('staff/patrol-finding', { id })}>
        <View className="between">
          <Text className="plan-title">{categoryName}</Text>
          <Text className={`mark ${markOf(finding)}`}>
            {finding.late ? '整改已过期' : state === 'done' ? kindName : stateName}
          </Text>
        </View>
        {text ? <Text className="clip">{text}</Text> : null}
        <Text className="soft small">{[placeText, gridName].filter(Boolean).join(' · ')}</Text>
        <Text className="soft small">
          {ago(foundAt, Date.now())} · {kindName}
          {finding.rectifyBy ? ` · ${dayOf(finding.rectifyBy, Date.now())}前整改` : ''}
        </Text>
      </View>
      {/* Apart: a tap on a photo shows the photo. */}
      <PhotoRow photos={finding.photos.slice(0, 3)} />
    </View>
  );
}

function Findings() {
  const [kind, setKind] = useState<FindingKind | 'all'>('all');
  const [state, setState] = useState<FindingState | 'all'>('all');
  const list = usePages<FindingSummary>(
    (cursor) =>
      getFindings({ kind: kind === 'all' ? null : kind, state: state === 'all' ? null : state }, cursor),
    [kind, state],
  );
  const sent = sentCount.use();
  useEffect(() => {
    if (sent > 0) void list.reload();
  }, [sent]);
  return (
    <>
      <WaitingCard />
      <Chips
        small
        name="kind"
        options={[['all', '全部'] as const, ...KINDS]}
        value={kind}
        onChange={setKind}
      />
      <Chips
        small
        name="state"
        options={[['all', '不论进展'] as const, ...STATES]}
        value={state}
        onChange={setState}
      />
      <Answer asked={list}>
        {() =>
          list.items.length === 0 ? (
            <Empty title="没有发现记录" advice="巡查时点「记一条发现」；换一个筛选也可能有。" />
          ) : (
            <>
              {list.items.map((finding) => (
                <Card key={finding.id} finding={finding} />
              ))}
              <More list={list} />
            </>
          )
        }
      </Answer>
    </>
  );
}

export default function FindingsPage() {
  return (
    <Page title="发现记录">
      <For who={patrols} why="登录后查看发现记录。">
        {() => <Findings />}
      </For>
    </Page>
  );
}
