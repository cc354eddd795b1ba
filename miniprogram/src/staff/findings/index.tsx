import { useState } from 'react';
import { type FindingState, type FindingSummary, getFindings } from '../../api/inspections';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { handlesCases } from '../../lib/session';
import { For } from '../For';
import { FindingCard } from '../inspect/FindingCard';
import { Tabs } from '../inspect/Tabs';
import { Chips } from '../../components/fields';

const STATES: readonly (readonly [FindingState | 'all', string])[] = [
  ['open', '待整改'],
  ['corrected', '待核查'],
  ['done', '已整改'],
  ['all', '全部'],
];

function Findings() {
  const [state, setState] = useState<FindingState | 'all'>('open');
  const list = usePages<FindingSummary>(
    (cursor) => getFindings(state === 'all' ? null : state, cursor),
    [state],
  );
  return (
    <>
      <Chips name="state" options={STATES} value={state} onChange={setState} />
      <Answer asked={list}>
        {() =>
          list.items.length === 0 ? (
            <Empty
              icon="done"
              title="这里没有督查问题"
              advice="督查发现的问题会到责任单位，按期整改后由督查人员核查。"
            />
          ) : (
            <>
              {list.items.map((finding) => (
                <FindingCard key={finding.id} finding={finding} />
              ))}
              <More list={list} />
            </>
          )
        }
      </Answer>
    </>
  );
}

export default function FindingsPage() {
  return (
    <Page title="督查与通报">
      <For who={handlesCases} why="登录后查看督查问题。">
        {() => (
          <>
            <Tabs at="findings" />
            <Findings />
          </>
        )}
      </For>
    </Page>
  );
}
