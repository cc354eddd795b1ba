import { Text, View } from '@tarojs/components';
import { Fragment } from 'react';
import type { Move, TipDetail } from '../../api/types';
import { goBack, goBackBy } from '../../lib/navigate';
import { tell } from '../../lib/ui';
import { MoveForm } from '../../moves/MoveForm';
import { MovePage } from '../../moves/MovePage';

/** A corrected case may now be another unit's: then its page behind this one is left as well. */
async function leave({ move }: Move, after: TipDetail | null): Promise<void> {
  if (move !== 'reroute' || after === null || after.moves.length > 0) {
    goBack();
    return;
  }
  await tell('已更正', `这件举报现在由${after.departmentName ?? after.holderName}办理，不在您的范围内了。`);
  goBackBy(2);
}

/** Any move of the staff that needs something filled in and has no page of its own. */
export default function StaffMovePage() {
  return (
    <MovePage title="办理">
      {(tip, moves) =>
        moves.map((move) => (
          <Fragment key={move.move}>
            <View className="notice">
              <Text className="card-title">{move.label}</Text>
              <Text>
                {tip.categoryName} · {tip.number} · {tip.departmentName ?? tip.holderName}
              </Text>
            </View>
            <MoveForm
              tip={tip}
              move={move}
              noteTitle="说明"
              notePlaceholder="请写清楚，办理经过里会看到"
              onMade={(after) => leave(move, after)}
            />
          </Fragment>
        ))
      }
    </MovePage>
  );
}
