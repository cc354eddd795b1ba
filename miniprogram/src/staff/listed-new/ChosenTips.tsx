import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { LinkedTip } from '../../api/supervision';
import type { TipDetail } from '../../api/types';
import { Btn } from '../../components/Btn';
import { toast } from '../../lib/ui';
import { TipChooser } from '../supervision/TipChooser';

/** The API takes no more in one listed case. */
const MOST = 20;

interface Props {
  tip: TipDetail;
  others: readonly LinkedTip[];
  onChange: (others: LinkedTip[]) => void;
}

/** The tips the new case is about: the one it began with, and others of the same place. */
export function ChosenTips({ tip, others, onChange }: Props) {
  const [choosing, setChoosing] = useState(false);
  const ids = others.map(({ id }) => id);
  const toggle = (other: LinkedTip) => {
    if (ids.includes(other.id)) onChange(others.filter(({ id }) => id !== other.id));
    else if (others.length + 1 >= MOST) toast(`最多 ${MOST} 件`);
    else onChange([...others, other]);
  };
  return (
    <>
      <Text className="card-title">涉及的举报（{others.length + 1}）</Text>
      {[tip, ...others].map((one) => (
        <View className="between" key={one.id}>
          <View className="grow">
            <Text>{one.categoryName}</Text>
            <Text className="soft small">
              {one.placeText || '没有地点说明'} · {one.number}
            </Text>
          </View>
          {one.id === tip.id ? null : (
            <Text className="link" onClick={() => onChange(others.filter(({ id }) => id !== one.id))}>
              去掉
            </Text>
          )}
        </View>
      ))}
      <Btn id="choose-more" kind="plain" small onPress={() => setChoosing(!choosing)}>
        {choosing ? '选好了' : '再选几件一起督办'}
      </Btn>
      {choosing ? <TipChooser near={tip.id} chosen={ids} without={[tip.id]} onToggle={toggle} /> : null}
    </>
  );
}
