import { Text } from '@tarojs/components';
import { type AssessedCase, getAssessedCases, type IndicatorCode } from '../../api/assessment';
import { More } from '../../components/More';
import { Answer } from '../../components/states';
import { usePages } from '../../lib/ask';
import { CaseRow } from '../assessment/CaseRow';

interface Props {
  periodId: string;
  unitId: string;
  indicator: IndicatorCode;
  /** Ids of the contested ones; null: nothing is being chosen. */
  chosen: readonly string[] | null;
  onChoose: (ids: readonly string[]) => void;
}

/** The cases behind a line, what went wrong first. */
export function Cases({ periodId, unitId, indicator, chosen, onChoose }: Props) {
  const list = usePages<AssessedCase>(
    (cursor) => getAssessedCases(periodId, { unitId, indicator, cursor }),
    [periodId, unitId, indicator],
  );
  const toggle = (id: string) => {
    const before = chosen ?? [];
    onChoose(before.includes(id) ? before.filter((one) => one !== id) : [...before, id]);
  };
  return (
    <Answer asked={list}>
      {() => (
        <>
          {list.items.length === 0 ? <Text className="soft">没有您能看的案件。</Text> : null}
          {list.items.map((one) => (
            <CaseRow
              key={one.id}
              one={one}
              chosen={chosen === null ? null : chosen.includes(one.id)}
              onChoose={() => toggle(one.id)}
            />
          ))}
          <More list={list} />
        </>
      )}
    </Answer>
  );
}
