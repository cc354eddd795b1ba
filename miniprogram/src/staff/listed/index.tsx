import { useState } from 'react';
import { getListed, type ListedState, type ListedSummary } from '../../api/supervision';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { handlesCases } from '../../lib/session';
import { For } from '../For';
import { Chips } from '../../components/fields';
import { ListedCard } from '../supervision/ListedCard';
import { Tabs } from '../supervision/Tabs';

const STATES: readonly (readonly [ListedState | 'all', string])[] = [
  ['all', '全部'],
  ['proposed', '待决定'],
  ['open', '督办中'],
  ['extension_requested', '申请延期'],
  ['check_requested', '待核查'],
  ['lifted', '已解除'],
];

function Register() {
  const [state, setState] = useState<ListedState | 'all'>('all');
  const list = usePages<ListedSummary>(
    (cursor) => getListed(state === 'all' ? null : state, cursor),
    [state],
  );
  return (
    <>
      <Chips name="state" options={STATES} value={state} onChange={setState} />
      <Answer asked={list}>
        {() =>
          list.items.length === 0 ? (
            <Empty icon="done" title="没有督办案件" advice="社区主任和街道办可以在案件详情里提出挂牌督办。" />
          ) : (
            <>
              {list.items.map((listed) => (
                <ListedCard key={listed.id} listed={listed} />
              ))}
              <More list={list} />
            </>
          )
        }
      </Answer>
    </>
  );
}

export default function ListedPage() {
  return (
    <Page title="督办与会商">
      <For who={handlesCases} why="登录后查看督办登记。">
        {() => (
          <>
            <Tabs at="listed" />
            <Register />
          </>
        )}
      </For>
    </Page>
  );
}
