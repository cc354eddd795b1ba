import { Text, View } from '@tarojs/components';
import type { Boundaries, TipDetail } from '../../api/types';
import { GridMap } from '../../components/map';
import { PhotoRow } from '../../components/PhotoRow';
import { useAsk } from '../../lib/ask';
import { goBack } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { MoveForm } from '../../moves/MoveForm';
import { MovePage } from '../../moves/MovePage';

function Where({ tip }: { tip: TipDetail }) {
  const boundaries = useAsk<Boundaries>(reference.boundaries, []);
  return (
    <View className="card">
      <Text className="card-title">{tip.categoryName}</Text>
      <Text className="soft">{tip.routing}</Text>
      {tip.placeText ? <Text className="tip-place">{tip.placeText}</Text> : null}
      {tip.text ? <Text className="tip-text">{tip.text}</Text> : null}
      <PhotoRow photos={tip.photos} />
      <GridMap
        boundaries={boundaries.data}
        centre={tip}
        span={2500}
        pins={[{ id: 'here', kind: 'here', lng: tip.lng, lat: tip.lat }]}
      />
    </View>
  );
}

/** The office sends a tip outside every grid to the grid that shall see to it. */
export default function DispatchPage() {
  return (
    <MovePage title="派遣到网格">
      {(tip, moves) => (
        <>
          <Where tip={tip} />
          {moves.map((move) => (
            <MoveForm key={move.move} tip={tip} move={move} noteTitle="派遣说明" onMade={goBack} />
          ))}
        </>
      )}
    </MovePage>
  );
}
