import { Text, View } from '@tarojs/components';
import { PhotoRow } from '../../components/PhotoRow';
import { goBack } from '../../lib/navigate';
import { MoveForm } from '../../moves/MoveForm';
import { MovePage } from '../../moves/MovePage';

/** The one who was on site answers with a result and an after-photo. */
export default function HandlePage() {
  return (
    <MovePage title="填写处置结果">
      {(tip, moves) => (
        <>
          <View className="card">
            <Text className="card-title">{tip.categoryName}</Text>
            {tip.placeText ? <Text className="soft">{tip.placeText}</Text> : null}
            {tip.text ? <Text className="tip-text">{tip.text}</Text> : null}
            <Text className="soft small">举报时的照片</Text>
            <PhotoRow photos={tip.photos} />
          </View>
          {moves.map((move) => (
            <MoveForm
              key={move.move}
              tip={tip}
              move={move}
              photoTitle="处置后的照片"
              noteTitle="处置说明"
              notePlaceholder="怎么处理的，比如：已浇灭、已劝阻"
              sendLabel="提交处置结果"
              onMade={goBack}
            />
          ))}
          <Text className="soft small centre">填写的内容会自动保存在手机上，没有网络也不会丢。</Text>
        </>
      )}
    </MovePage>
  );
}
