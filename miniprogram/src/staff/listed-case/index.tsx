import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getListedCase, type ListedDetail } from '../../api/supervision';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { Timeline } from '../../components/Timeline';
import { useAsk } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { handlesCases } from '../../lib/session';
import { For } from '../For';
import { dayOf } from '../../lib/days';
import { Fact } from '../../components/Fact';
import { leftText } from '../supervision/left';
import { LinkedTips } from './LinkedTips';
import { ListedForm } from './ListedForm';

function Facts({ listed }: { listed: ListedDetail }) {
  const day = (iso: string | null) => (iso ? dayOf(iso, Date.now()) : null);
  return (
    <View className="card">
      <View className="between">
        <Text className="card-title">{listed.number ?? '挂牌提议'}</Text>
        <Text className={`tag listed-${listed.state}`}>{listed.stateName}</Text>
      </View>
      <Fact name="级别" value={listed.issuingLevel === 1 ? '街道督办' : '社区督办'} />
      <Fact name="责任" value={listed.responsible} />
      <Fact name="人员" value={listed.responsiblePeople} people />
      <Fact name="期限" value={day(listed.deadline)} alarm={listed.overdue} />
      <Fact name="时间" value={leftText(listed)} />
      <Fact name="申请延到" value={day(listed.askedDeadline)} />
      <Fact name="提出" value={listed.proposedBy} />
      <Text className="soft small">理由</Text>
      <Text className="tip-text">{listed.reason}</Text>
      {listed.requirement ? (
        <>
          <Text className="soft small">整改要求</Text>
          <Text className="tip-text">{listed.requirement}</Text>
        </>
      ) : null}
      {listed.state === 'check_requested' ? (
        <Text className="hint">
          {listed.checked ? '第二人已到现场核查：已整改到位。' : '要由另一个人到现场核查后，才能解除挂牌。'}
        </Text>
      ) : null}
    </View>
  );
}

function Moves({ listed, onMade }: { listed: ListedDetail; onMade: (after: ListedDetail | null) => void }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const move = listed.moves.find((candidate) => candidate.move === chosen);
  if (listed.moves.length === 0) return null;
  return (
    <>
      <View className="card">
        <Text className="card-title">现在可以办</Text>
        {listed.moves.map((candidate) => (
          <View
            key={candidate.move}
            id={`move-${candidate.move}`}
            className={`choice ${candidate.move === chosen ? 'choice-on' : ''}`}
            onClick={() => setChosen(candidate.move)}
          >
            {candidate.label}
          </View>
        ))}
      </View>
      {move ? <ListedForm key={move.move} listed={listed} move={move} onMade={onMade} /> : null}
    </>
  );
}

function ListedCase({ id }: { id: string }) {
  const asked = useAsk<ListedDetail>(() => getListedCase(id), [id]);
  const made = (after: ListedDetail | null) => {
    if (after) asked.replace(after);
    else void asked.reload();
  };
  return (
    <Answer asked={asked}>
      {(listed) => (
        <>
          <Facts listed={listed} />
          <Moves key={listed.version} listed={listed} onMade={made} />
          <View className="card">
            <Text className="card-title">督办经过</Text>
            <Timeline
              entries={listed.entries.map((entry) => ({
                ...entry,
                title: entry.deadline
                  ? `${entry.title}（期限 ${dayOf(entry.deadline, Date.now())}）`
                  : entry.title,
              }))}
            />
          </View>
          <LinkedTips key={`tips-${listed.version}`} listed={listed} onMade={made} />
        </>
      )}
    </Answer>
  );
}

export default function ListedCasePage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="督办案件">
      <For who={handlesCases} why="登录后查看督办案件。">
        {() => <ListedCase id={id} />}
      </For>
    </Page>
  );
}
