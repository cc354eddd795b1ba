import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getInspection, type InspectionDetail, saveSummary } from '../../api/inspections';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { handlesCases } from '../../lib/session';
import { toast } from '../../lib/ui';
import { For } from '../For';
import { FindingCard } from '../inspect/FindingCard';
import { orConflict } from '../../lib/conflict';
import { dayText } from '../../lib/days';
import { Fact } from '../../components/Fact';
import { Words } from '../../components/fields';
import { NewFinding } from './NewFinding';

type OnChanged = (after: InspectionDetail | null) => void;

function Summary({ round, onChanged }: { round: InspectionDetail; onChanged: OnChanged }) {
  const [summary, setSummary] = useState(round.summary ?? '');
  const save = async () => {
    if (summary.trim() === '') {
      toast('请写督查小结');
      return;
    }
    const { id, version } = round;
    const after = await orConflict(() => saveSummary(id, { version, summary: summary.trim() }));
    if (after) toast('已保存');
    onChanged(after);
  };
  return (
    <View className="card">
      <Words
        id="summary"
        title="督查小结"
        value={summary}
        max={2000}
        placeholder="总体情况怎么样"
        onChange={setSummary}
      />
      <Btn id="save-summary" kind="plain" onPress={save}>
        保存小结
      </Btn>
    </View>
  );
}

function Round({ id }: { id: string }) {
  const asked = useAsk(
    async () => ({ round: await getInspection(id), grids: await reference.grids() }),
    [id],
  );
  const [adding, setAdding] = useState(false);
  return (
    <Answer asked={asked}>
      {({ round, grids }) => {
        const changed: OnChanged = (after) => {
          setAdding(false);
          if (after) asked.replace({ round: after, grids });
          else void asked.reload();
        };
        return (
          <>
            <View className="card">
              <Text className="card-title">{round.topic}</Text>
              <Fact name="日期" value={dayText(round.heldOn, Date.now())} />
              <Fact name="督查人员" value={round.inspectors} />
              <Fact name="到过" value={round.visited.join('、')} />
              <Fact
                name="问题"
                value={`${round.findings} 个，待整改 ${round.open} 个，超期 ${round.overdue} 个`}
              />
              {round.summary && !round.mayWrite ? <Text className="tip-text">{round.summary}</Text> : null}
            </View>
            {round.mayWrite && !adding ? (
              <Btn id="add-finding" onPress={() => setAdding(true)}>
                记一个问题
              </Btn>
            ) : null}
            {adding ? <NewFinding round={round} grids={grids} onFound={changed} /> : null}
            {round.items.map((finding) => (
              <FindingCard key={finding.id} finding={finding} />
            ))}
            {round.mayWrite ? <Summary key={round.version} round={round} onChanged={changed} /> : null}
          </>
        );
      }}
    </Answer>
  );
}

export default function InspectionPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="督查记录">
      <For who={handlesCases} why="登录后查看督查记录。">
        {() => <Round id={id} />}
      </For>
    </Page>
  );
}
