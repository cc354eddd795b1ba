import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type TriedRouting, tryRouting } from '../../api/routing';
import type { Boundaries, Occurrence, Place } from '../../api/types';
import { Btn } from '../../components/Btn';
import { GridMap } from '../../components/map';
import { Page } from '../../components/Page';
import { useAsk } from '../../lib/ask';
import { reference } from '../../lib/reference';
import { handlesCases } from '../../lib/session';
import { toast } from '../../lib/ui';
import { CategoryPicker } from '../../report/CategoryPicker';
import { For } from '../For';
import { Pick } from '../routing-rule/choices';
import { Chips } from '../../components/fields';

const OCCURRENCES: readonly (readonly [Occurrence, string])[] = [
  ['none', '没说'],
  ['now', '正在发生'],
  ['again', '反复发生'],
];

function Outcome({ tried }: { tried: TriedRouting }) {
  return (
    <View className="card" id="tried">
      <View className={`verdict ${tried.triage ? 'verdict-outside' : 'verdict-good'}`}>
        <Text className="verdict-grid">
          {tried.triage ? '到街道办待受理，由人工分派' : `派往：${tried.departmentName ?? tried.holderName}`}
        </Text>
        <Text className="verdict-why">{tried.reason}</Text>
      </View>
      {tried.tried.map(({ name, applies, why }, index) => (
        <View className="between tried-rule" key={index}>
          <Text className="grow">
            {index + 1}. {name}
          </Text>
          <Text className={applies ? 'tried-yes' : 'soft'}>{why}</Text>
        </View>
      ))}
      {tried.ruleName === null ? (
        <Text className="soft small">
          {tried.tried.length === 0 ? '还没有规则，按地点派。' : '没有一条规则符合，按地点派。'}
        </Text>
      ) : null}
    </View>
  );
}

function Try() {
  const boundaries = useAsk<Boundaries>(reference.boundaries, []);
  const settings = useAsk(reference.settings, []);
  const [category, setCategory] = useState<string | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [occurrence, setOccurrence] = useState<Occurrence>('none');
  const [date, setDate] = useState('');
  const [time, setTime] = useState('');
  const [tried, setTried] = useState<TriedRouting | null>(null);
  // An old answer beside new questions would mislead.
  const asking =
    <V,>(set: (value: V) => void) =>
    (value: V) => {
      set(value);
      setTried(null);
    };
  const ask = async () => {
    if (category === null || place === null) {
      toast(category === null ? '请选择污染类型' : '请在地图上点一下位置');
      return;
    }
    setTried(
      await tryRouting({
        categoryCode: category,
        ...place,
        occurrence,
        date: date || null,
        time: time || null,
      }),
    );
  };
  const middle = settings.data?.mapCentre;
  return (
    <>
      <View className="card field">
        <Text className="field-title">一、什么类型</Text>
        <CategoryPicker value={category} onChange={asking(setCategory)} />
      </View>
      <View className="card field">
        <Text className="field-title">二、在哪里</Text>
        <Text className="soft small">在地图上点一下</Text>
        {middle ? (
          <GridMap
            boundaries={boundaries.data}
            centre={middle}
            span={null}
            pins={place ? [{ id: 'here', kind: 'here', ...place }] : []}
            onPick={asking(setPlace)}
          />
        ) : null}
      </View>
      <View className="card field">
        <Text className="field-title">
          三、什么时候<Text className="soft small">（不选就是现在）</Text>
        </Text>
        <Pick id="try-date" mode="date" title="日期" value={date} empty="今天" onChange={asking(setDate)} />
        <Pick id="try-time" mode="time" title="时间" value={time} empty="现在" onChange={asking(setTime)} />
        <Chips name="occurrence" options={OCCURRENCES} value={occurrence} onChange={asking(setOccurrence)} />
      </View>
      <View className="send">
        <Btn id="try" kind="good" onPress={ask}>
          看看派给谁
        </Btn>
        <Text className="soft small centre">只是试算，不会产生举报。</Text>
      </View>
      {tried ? <Outcome tried={tried} /> : null}
    </>
  );
}

/** Where a tip would go, and why; nothing is stored. */
export default function RoutingTryPage() {
  return (
    <Page title="试一试派给谁">
      <For who={handlesCases} why="登录后试算派单。">
        {() => <Try />}
      </For>
    </Page>
  );
}
