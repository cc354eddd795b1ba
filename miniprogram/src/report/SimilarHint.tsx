import { Image, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { follow, getSimilarTips } from '../api/endpoints';
import type { Place, SimilarTip } from '../api/types';
import { Btn } from '../components/Btn';
import { lookOf, TONES } from '../components/category';
import { Icon } from '../components/Icon';
import { StateTag } from '../components/StateTag';
import { useAsk } from '../lib/ask';
import { newKey } from '../lib/key';
import { open } from '../lib/navigate';
import { ago, distance } from '../lib/time';
import { toast } from '../lib/ui';
import { absolute } from '../platform/request';

/** Shown at first; the rest behind a link, so that the form does not get lost. */
const SHOWN_FIRST = 2;

function Door({ tip }: { tip: SimilarTip }) {
  const [key] = useState(() => newKey());
  const join = async () => {
    await follow(tip.id, key);
    toast('已跟进，有进展会告诉您');
    // The draft stays: whoever comes back can still send it.
    open('pages/followed', { id: tip.id });
  };
  if (tip.mine) {
    return (
      <Btn id={`mine-${tip.id}`} kind="plain" onPress={() => open('pages/tip', { id: tip.id })}>
        这是您报的，看进展
      </Btn>
    );
  }
  return tip.following ? (
    <Btn id={`followed-${tip.id}`} kind="plain" onPress={() => open('pages/followed', { id: tip.id })}>
      您已在跟进，看进展
    </Btn>
  ) : (
    <Btn id={`follow-${tip.id}`} kind="good" onPress={join}>
      我也看到，跟进它
    </Btn>
  );
}

function Similar({ tip }: { tip: SimilarTip }) {
  const look = lookOf(tip.categoryCode, tip.categoryName);
  return (
    <View className="similar-tip">
      <View className="tip-card-row">
        {tip.thumbUrl === null ? (
          <Icon name={look.icon} size="l" color={TONES[look.tone]} />
        ) : (
          <Image className="tip-thumb" src={absolute(tip.thumbUrl)} mode="aspectFill" />
        )}
        <View className="grow">
          <View className="between">
            <Text className="similar-name">{look.name}</Text>
            <StateTag state={tip.state} name={tip.stateName} />
          </View>
          <Text className="soft">
            {ago(tip.submittedAt, Date.now())} · 离您选的位置约{distance(tip.distance)}
          </Text>
        </View>
      </View>
      <Door tip={tip} />
    </View>
  );
}

function Hint({ categoryCode, place }: { categoryCode: string; place: Place }) {
  const asked = useAsk(() => getSimilarTips(categoryCode, place), [categoryCode, place.lng, place.lat]);
  const [all, setAll] = useState(false);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  // Without an answer there is no hint: it never stands in the way of reporting.
  const items = (asked.data?.items ?? []).filter(({ id }) => !dismissed.includes(id));
  if (items.length === 0) return null;
  const shown = all ? items : items.slice(0, SHOWN_FIRST);
  return (
    <View className="card similar" id="similar">
      <View>
        <Text className="card-title">附近已有人举报过</Text>
        <Text className="soft">看看是不是同一件。跟进后，处理进展也会告诉您。</Text>
      </View>
      {shown.map((tip) => (
        <Similar key={tip.id} tip={tip} />
      ))}
      {shown.length < items.length ? (
        <View className="more-link" id="more-similar" onClick={() => setAll(true)}>
          还有 {items.length - shown.length} 件
          <Icon name="down" size="s" />
        </View>
      ) : null}
      <Btn id="not-similar" kind="plain" onPress={() => setDismissed(items.map(({ id }) => id))}>
        不是同一件，继续举报
      </Btn>
    </View>
  );
}

/** What others have reported already at the place, once kind and place are chosen. */
export function SimilarHint({ categoryCode, place }: { categoryCode: string | null; place: Place | null }) {
  return categoryCode === null || place === null ? null : <Hint categoryCode={categoryCode} place={place} />;
}
