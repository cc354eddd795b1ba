import { Text, View } from '@tarojs/components';
import type { AssessedCase } from '../../api/assessment';
import { Icon } from '../../components/Icon';
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
