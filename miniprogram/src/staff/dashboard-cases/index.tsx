import { Text, View } from '@tarojs/components';
import { type Behind, type BehindCase, getBehind } from '../../api/dashboard';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Empty, Failure, Loading } from '../../components/states';
import { usePages } from '../../lib/ask';
import { open, parameter } from '../../lib/navigate';
import { handlesCases } from '../../lib/session';
import { For } from '../For';
import { daysText } from '../dashboard/words';

const NAMES = ['figure', 'band', 'from', 'to', 'gridId', 'category', 'outside'] as const;

function Case({ one }: { one: BehindCase }) {
  return (
    <View className="card behind" id={`behind-${one.id}`} onClick={() => open('staff/case', { id: one.id })}>
      <View className="between">
        <Text className="linked-title">{one.categoryName}</Text>
        <Text className="mark mark-plain">{one.stateName}</Text>
      </View>
      <Text className="soft small">{one.number}</Text>
      <Text className="soft small">
        {one.gridName ?? '网格以外'}
        {one.placeText ? ` · ${one.placeText}` : ''}
      </Text>
    </View>
  );
}

/** The cases behind a number of the board. */
function Cases() {
  const what = Object.fromEntries(NAMES.map((name) => [name, parameter(name) || null]));
  const list = usePages<BehindCase, Behind>((cursor) => getBehind(what, cursor), [JSON.stringify(what)]);
  if (list.data === null) {
    return list.error === null ? <Loading /> : <Failure error={list.error} retry={list.reload} />;
  }
  const { from, to } = what;
  return (
    <>
      <View className="card">
        <Text className="card-title">
          {list.data.title}：{list.data.total} 件
        </Text>
        {from && to ? <Text className="soft small">{daysText(from, to, Date.now())}</Text> : null}
      </View>
      {list.items.length === 0 ? (
        <Empty icon="done" title="没有这样的案件" advice="换一个数字，或换一段时间再看。" />
      ) : null}
      {list.items.map((one) => (
        <Case key={one.id} one={one} />
      ))}
      <More list={list} />
    </>
  );
}

export default function DashboardCasesPage() {
  return (
    <Page title="数字背后的案件">
      <For who={handlesCases} why="登录后看案件。">
        {() => <Cases />}
      </For>
    </Page>
  );
}
