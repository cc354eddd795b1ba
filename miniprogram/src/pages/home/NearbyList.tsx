import { Text, View } from '@tarojs/components';
import type { NearbyTip, Place } from '../../api/types';
import { StateTag } from '../../components/StateTag';
import { Answer, Empty } from '../../components/states';
import type { Asked } from '../../lib/ask';
import { ago, distance } from '../../lib/time';
import { Icon } from '../../components/Icon';

interface Props {
  asked: Asked<{ centre: Place; items: NearbyTip[] }>;
  shown: string | null;
  onShow: (id: string) => void;
}

/** Open tips around; a tap makes the pin stand out. Only kind, rough place and state are public. */
export function NearbyList({ asked, shown, onShow }: Props) {
  return (
    <Answer asked={asked}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty
            icon="leaf"
            title="附近没有正在处理的污染"
            advice="看到冒烟、扬尘、异味，点上面的「我要举报」。"
          />
        ) : (
          <View>
            {items.map((tip) => (
              <View
                className={`nearby ${tip.id === shown ? 'nearby-on' : ''}`}
                key={tip.id}
                onClick={() => onShow(tip.id)}
              >
                <Icon name="pin" color={tip.id === shown ? '#c0392b' : '#c2540a'} />
                <View className="grow">
                  <Text className="nearby-name">{tip.categoryName}</Text>
                  <Text className="soft small">
                    {ago(tip.submittedAt, Date.now())} · 约{distance(tip.distance)}
                  </Text>
                </View>
                <StateTag state={tip.state} name={tip.stateName} />
              </View>
            ))}
          </View>
        )
      }
    </Answer>
  );
}
