import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { goBack, parameter } from '../../lib/navigate';
import { MoveForm } from '../../moves/MoveForm';
import { MovePage } from '../../moves/MovePage';

/** The reporter's moves that need words: 没解决 above all, and an appeal. */
export default function AnswerPage() {
  const [appeals] = useState(() => parameter('move') === 'appeal');
  return (
    <MovePage title={appeals ? '申诉' : '问题解决了吗'}>
      {(tip, moves) =>
        moves.map((move) => (
          <View key={move.move}>
            <View className="notice">
              <Text>
                {move.move === 'say_not_fixed'
                  ? '请说说现在是什么样子，社区会有人重新看。有照片更好。'
                  : `${move.label}：${tip.categoryName}（${tip.number}）`}
              </Text>
            </View>
            <MoveForm
              tip={tip}
              move={move}
              noteTitle={appeals ? '为什么应当受理' : '现在的情况'}
              notePlaceholder={appeals ? '请写明理由，有照片更好' : '比如：垃圾还在冒烟，没有人来'}
              onMade={goBack}
            />
          </View>
        ))
      }
    </MovePage>
  );
}
