import { Text, View } from '@tarojs/components';
import { type AssessedCase, getAssessedCases, type IndicatorCode } from '../../api/assessment';
import { Icon } from '../../components/Icon';
import { More } from '../../components/More';
import { Answer } from '../../components/states';
import { usePages } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { dateTime } from '../../lib/time';

interface RowProps {
  one: AssessedCase;
  /** null: nothing is being chosen. */
  chosen: boolean | null;
  onChoose: () => void;
}

const SAID = (one: AssessedCase): string =>
  one.excluded ? '申诉后不再计入' : one.good ? '做到了' : '没有做到';

/** One case behind a line; a tip opens its case. */
export function CaseRow({ one, chosen, onChoose }: RowProps) {
  const choosable = chosen !== null && !one.good && !one.excluded;
  const toCase = () => {
    if (one.kind === 'tip') open('staff/case', { id: one.subjectId });
  };
  return (
    <View
      className={`case-row ${chosen ? 'choice-on' : ''}`}
      id={`case-${one.id}`}
      onClick={choosable ? onChoose : toCase}
    >
      <View className="grow">
        <Text className="case-label">
          {one.kind === 'tip' ? '' : `${one.kindName} `}
          {one.label}
        </Text>
        <Text className="soft small">
          {one.unitName} · {dateTime(one.at, Date.now())}
        </Text>
        <Text className={one.good || one.excluded ? 'case-good' : 'case-bad'}>{SAID(one)}</Text>
        {choosable && one.kind === 'tip' ? (
          <Text
            className="link case-link"
            onClick={(event) => {
              // Looking at it is not choosing it.
              event.stopPropagation();
              toCase();
            }}
          >
            看这件的经过
          </Text>
        ) : null}
      </View>
      {choosable ? (
        <Icon name={chosen ? 'done' : 'plus'} color={chosen ? '#1f7a50' : '#51626f'} />
      ) : one.kind === 'tip' ? (
        <Icon name="next" size="s" color="#8a99a5" />
      ) : null}
    </View>
  );
}

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
