import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type AssessedLine, type AssessedUnit, getUnit } from '../../api/assessment';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { AppealFacts } from '../assessment/AppealFacts';
import { isAssessed, scoreText } from '../assessment/words';
import { For } from '../For';
import { AppealForm } from './AppealForm';
import { Cases } from './Cases';

/** How the line came about, in a sentence. */
const said = ({ weight, total, good, minimum, share, fullAt }: AssessedLine): string => {
  if (weight === 0) return '这一期不考核这一项';
  if (total === 0) return '这一期没有';
  const counts = `${total} 件里 ${good} 件做到`;
  if (share === null) return `${counts}；少于 ${minimum} 件，不计分`;
  return `${counts}；占总分的 ${share}%${fullAt < 100 ? `，${fullAt}% 得满分` : ''}`;
};

interface Props {
  unit: AssessedUnit;
  line: AssessedLine;
  onChanged: (after: AssessedUnit) => void;
}

function Line({ unit, line, onChanged }: Props) {
  const [shown, setShown] = useState(false);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const { code, appeal } = line;
  return (
    <View className="card" id={`line-${code}`}>
      <View className="between">
        <Text className="card-title grow">{line.name}</Text>
        <Text className={line.score === null ? 'soft' : 'unit-score'}>
          {line.weight === 0 ? '不计分' : scoreText(line.score)}
        </Text>
      </View>
      <Text className="soft small">{line.help}。</Text>
      <Text>{said(line)}</Text>
      {appeal ? <AppealFacts appeal={appeal} /> : null}
      {line.total > 0 ? (
        <Btn id={`cases-${code}`} kind="quiet" small onPress={() => setShown(!shown)}>
          {shown ? '收起案件' : '看案件'}
        </Btn>
      ) : null}
      {shown ? (
        <Cases
          periodId={unit.periodId}
          unitId={unit.unitId}
          indicator={code}
          chosen={chosen}
          onChoose={setChosen}
        />
      ) : null}
      {line.appealable && chosen === null ? (
        <Btn
          id={`appeal-${code}`}
          kind="plain"
          small
          onPress={() => {
            setShown(true);
            setChosen([]);
          }}
        >
          有异议，申诉
        </Btn>
      ) : null}
      {line.appealable && chosen !== null ? (
        <AppealForm unit={unit} indicator={code} chosen={chosen} onDone={onChanged} />
      ) : null}
    </View>
  );
}

function Loaded({ id, unitId }: { id: string; unitId: string }) {
  const asked = useAsk<AssessedUnit>(() => getUnit(id, unitId), [id, unitId]);
  return (
    <Answer asked={asked}>
      {(unit) => (
        <>
          <View className="card">
            <Text className="soft">
              {unit.periodName} · {unit.stateName}
            </Text>
            <View className="between">
              <Text className="card-title grow">{unit.name}</Text>
              <Text className="unit-total" id="unit-total">
                {scoreText(unit.total)}
              </Text>
            </View>
            {unit.total === unit.firstTotal ? null : (
              <Text className="soft small">申诉前 {scoreText(unit.firstTotal)}</Text>
            )}
            {unit.partly ? (
              <Text className="hint">社区的得分由各网格和社区一起得出。这里只列您自己网格的案件。</Text>
            ) : null}
          </View>
          {unit.lines.map((line) => (
            <Line key={line.code} unit={unit} line={line} onChanged={asked.replace} />
          ))}
        </>
      )}
    </Answer>
  );
}

export default function AssessmentUnitPage() {
  const [id] = useState(() => parameter('id'));
  const [unitId] = useState(() => parameter('unit'));
  return (
    <Page title="单位得分">
      <For who={isAssessed} why="登录后查看考核。">
        {() => <Loaded id={id} unitId={unitId} />}
      </For>
    </Page>
  );
}
