import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type Behind, getBehind, type WeeklyCase } from '../../api/weekly';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { open, parameter } from '../../lib/navigate';
import { For } from '../For';
import { decides } from '../supervision/roles';

function Case({ one }: { one: WeeklyCase }) {
  return (
    <View className="card weekly-case" onClick={() => open('staff/case', { id: one.id })}>
      <View className="between">
        <Text className="card-title">{one.categoryName}</Text>
        <Text className="mark">{one.stateName}</Text>
      </View>
      {one.placeText ? <Text>{one.placeText}</Text> : null}
      <Text className="soft small">
        {one.gridName ?? '网格外'} · {one.number}
      </Text>
    </View>
  );
}

function Cases() {
  const [{ which, behind }] = useState(() => {
    const optional = (name: keyof Behind) => (parameter(name) ? { [name]: parameter(name) } : {});
    return {
      which: { week: parameter('week'), grid: parameter('grid') },
      behind: {
        figure: parameter('figure'),
        ...optional('category'),
        ...optional('source'),
        ...optional('unit'),
      },
    };
  });
  const list = usePages<WeeklyCase, Awaited<ReturnType<typeof getBehind>>>(
    (cursor) => getBehind(which, behind, cursor),
    [],
  );
  return (
    <Answer asked={list}>
      {({ title }) =>
        list.items.length === 0 ? (
          <Empty icon="empty" title="没有可以看的案件" advice="案件可能已经转到别处，不在您的范围里了。" />
        ) : (
          <>
            <Text className="soft">{title}</Text>
            {list.items.map((one) => (
              <Case key={one.id} one={one} />
            ))}
            <More list={list} />
          </>
        )
      }
    </Answer>
  );
}

export default function WeeklyCasesPage() {
  return (
    <Page title="数字背后的案件">
      <For who={decides} why="登录后查看案件。">
        {() => <Cases />}
      </For>
    </Page>
  );
}
