import { Input, Text } from '@tarojs/components';
import { useState } from 'react';
import { getSources, getSourcesFile, type SourceFilters, type SourceSummary } from '../../api/sources';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { For } from '../For';
import { patrols } from '../patrol/words';
import { Chips } from '../../components/fields';
import { decides } from '../supervision/roles';
import { ImportSources } from './ImportSources';
import { SourceCard } from './SourceCard';
import { SourcesMap } from './SourcesMap';
import { SOURCE_KINDS, SOURCE_STATES } from './words';

function List({ filters }: { filters: SourceFilters }) {
  const list = usePages<SourceSummary>((cursor) => getSources(filters, cursor), [JSON.stringify(filters)]);
  return (
    <Answer asked={list}>
      {() =>
        list.items.length === 0 ? (
          <Empty title="没有污染源" advice="点「登记一个」加进来；巡查发现新污染源时，也会自动进来。" />
        ) : (
          <>
            {list.items.map((source) => (
              <SourceCard key={source.id} source={source} />
            ))}
            <More list={list} />
          </>
        )
      }
    </Answer>
  );
}

function Register({ exports }: { exports: boolean }) {
  const [filters, setFilters] = useState<SourceFilters>({ kind: null, state: null, q: '' });
  const [words, setWords] = useState('');
  const [asMap, setAsMap] = useState(false);
  // Counts what was read in: the list is asked for anew.
  const [read, setRead] = useState(0);
  const change = (part: Partial<SourceFilters>) => setFilters((before) => ({ ...before, ...part }));
  return (
    <>
      <Chips
        name="view"
        options={[
          ['list', '列表'],
          ['map', '地图'],
        ]}
        value={asMap ? 'map' : 'list'}
        onChange={(view) => setAsMap(view === 'map')}
      />
      <Chips
        small
        name="source-kind"
        options={[['all', '全部种类'] as const, ...SOURCE_KINDS]}
        value={filters.kind ?? 'all'}
        onChange={(kind) => change({ kind: kind === 'all' ? null : kind })}
      />
      <Chips
        small
        name="source-state"
        options={SOURCE_STATES}
        value={filters.state ?? 'all'}
        onChange={(state) => change({ state: state === 'all' ? null : state })}
      />
      <Input
        className="input"
        id="find-source"
        value={words}
        maxlength={30}
        confirmType="search"
        placeholder="找名称、责任单位、地点"
        onInput={({ detail }) => setWords(detail.value)}
        onConfirm={() => change({ q: words.trim() })}
        onBlur={() => change({ q: words.trim() })}
      />
      {asMap ? <SourcesMap filters={filters} /> : <List key={read} filters={filters} />}
      {exports ? (
        <>
          <Btn id="export-sources" kind="plain" onPress={getSourcesFile}>
            导出 Excel
          </Btn>
          <Text className="soft small">导出的表格不含联系人和电话。</Text>
          <ImportSources onDone={() => setRead((count) => count + 1)} />
        </>
      ) : null}
    </>
  );
}

export default function SourcesPage() {
  return (
    <Page
      title="重点污染源"
      foot={
        <Btn id="add-source" onPress={() => open('staff/source-edit')}>
          登记一个
        </Btn>
      }
    >
      <For who={patrols} why="登录后查看污染源登记册。">
        {(me) => <Register exports={decides(me)} />}
      </For>
    </Page>
  );
}
