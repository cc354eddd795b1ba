import { Text, View } from '@tarojs/components';
import { Fragment } from 'react';
import { goBack } from '../../lib/navigate';
import { MoveForm } from '../../moves/MoveForm';
import { MovePage } from '../../moves/MovePage';

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
              onMade={goBack}
            />
          </Fragment>
        ))
      }
    </MovePage>
  );
}
