import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type FindingDetail, getFinding } from '../../api/inspections';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { Timeline } from '../../components/Timeline';
import { useAsk } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { handlesCases } from '../../lib/session';
import { For } from '../For';
import { dayOf } from '../../lib/days';
import { Fact } from '../../components/Fact';
import { MoveForm } from './MoveForm';

type OnMade = (after: FindingDetail | null) => void;

function Moves({ finding, onMade }: { finding: FindingDetail; onMade: OnMade }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const move = finding.moves.find((one) => one.move === chosen);
  if (finding.moves.length === 0) return null;
  return (
    <>
      <View className="card">
        <Text className="card-title">现在可以办</Text>
        {finding.moves.map((one) => (
          <View
            key={one.move}
            id={`move-${one.move}`}
            className={`choice ${one.move === chosen ? 'choice-on' : ''}`}
            onClick={() => setChosen(one.move)}
          >
            {one.label}
          </View>
        ))}
      </View>
      {move ? <MoveForm key={move.move} finding={finding} move={move} onMade={onMade} /> : null}
    </>
  );
}

function Finding({ id }: { id: string }) {
  const asked = useAsk<FindingDetail>(() => getFinding(id), [id]);
  const made: OnMade = (after) => {
    if (after) asked.replace(after);
    else void asked.reload();
  };
  const now = Date.now();
  return (
    <Answer asked={asked}>
      {(finding) => (
        <>
          <View className="card">
            <View className="between">
              <Text className="card-title">{finding.unitName}</Text>
              <Text className={`tag finding-${finding.state}`}>{finding.stateName}</Text>
            </View>
            <Text className="tip-text">{finding.text}</Text>
            <Fact name="地点" value={finding.placeText} />
            <Fact name="期限" value={dayOf(finding.dueAt, now)} alarm={finding.overdue} />
            <Fact name="督查" value={finding.topic} />
          </View>
          <Moves key={finding.version} finding={finding} onMade={made} />
          <View className="card">
            <Text className="card-title">整改经过</Text>
            <Timeline
              entries={finding.entries.map((entry) => ({
                ...entry,
                title: entry.dueAt ? `${entry.title}（期限 ${dayOf(entry.dueAt, now)}）` : entry.title,
              }))}
            />
          </View>
        </>
      )}
    </Answer>
  );
}

export default function FindingPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="督查问题">
      <For who={handlesCases} why="登录后查看督查问题。">
        {() => <Finding id={id} />}
      </For>
    </Page>
  );
}
