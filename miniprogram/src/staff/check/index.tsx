import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Move, TipDetail } from '../../api/types';
import { PhotoRow } from '../../components/PhotoRow';
import { goBack, parameter } from '../../lib/navigate';
import { MoveForm } from '../../moves/MoveForm';
import { MovePage } from '../../moves/MovePage';

/** Before and after, for the eyes of the one who checks. */
function Comparison({ tip }: { tip: TipDetail }) {
  const handled = [...tip.timeline].reverse().find(({ action }) => action === 'handle');
  return (
    <View className="card">
      <Text className="card-title">{tip.categoryName}</Text>
      {tip.text ? <Text className="tip-text">{tip.text}</Text> : null}
      <View className="comparison">
        <View className="grow">
          <Text className="before-after">处置前</Text>
          <PhotoRow photos={tip.photos} />
        </View>
        <View className="grow">
          <Text className="before-after">处置后</Text>
          <PhotoRow photos={handled?.photos ?? []} />
        </View>
      </View>
      {handled ? <Text className="tip-text">{handled.title}</Text> : null}
      {handled?.note ? <Text className="tip-text">{handled.note}</Text> : null}
    </View>
  );
}

function Decision({ tip, moves }: { tip: TipDetail; moves: Move[] }) {
  const [first] = useState(() => parameter('first'));
  const [chosen, setChosen] = useState(
    () => moves.find(({ move }) => move === first)?.move ?? moves[0]?.move ?? '',
  );
  const move = moves.find((candidate) => candidate.move === chosen);
  return (
    <>
      <View className="chips chips-even decision">
        {moves.map((candidate) => (
          <View
            key={candidate.move}
            id={`decide-${candidate.move}`}
            className={`chip ${candidate.move === chosen ? 'chip-on' : ''}`}
            onClick={() => setChosen(candidate.move)}
          >
            {candidate.label}
          </View>
        ))}
      </View>
      {move ? (
        <MoveForm
          key={move.move}
          tip={tip}
          move={move}
          noteTitle="意见"
          notePlaceholder={move.needs.note === 'required' ? '请写明原因，处置的人会看到' : '可以补充几句'}
          photoTitle="核查照片"
          onMade={goBack}
        />
      ) : null}
    </>
  );
}

export default function CheckPage() {
  return (
    <MovePage title="核查">
      {(tip, moves) => (
        <>
          <Comparison tip={tip} />
          <Decision tip={tip} moves={moves} />
        </>
      )}
    </MovePage>
  );
}
