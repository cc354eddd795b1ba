import { Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { type Filters, getQueue, getViews } from '../../api/queue';
import type { Me, StaffQueue, StaffTip } from '../../api/types';
import { RemindMe } from '../../components/RemindMe';
import { useAsk, usePages } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { refreshUnread, unread } from '../../lib/unread';
import { CaseList } from './CaseList';
import { CaseMap } from './CaseMap';
import { Doors } from './Doors';
import { FilterPanel } from './FilterPanel';
import { type Change, changed, inWords, NO_FILTERS } from './filters';
import { ManageViews } from './ManageViews';
import { Scopes } from './Scopes';
import { ViewChips } from './ViewChips';

type Mode = 'list' | 'map' | 'picking';

function News() {
  const news = unread.use();
  useDidShow(() => void refreshUnread());
  if (news.task + news.message === 0) return null;
  return (
    <View className="notice between" id="news" onClick={() => open('pages/inbox')}>
      <Text>有新的待办消息和留言</Text>
      <Text className="badge">{news.task + news.message}</Text>
    </View>
  );
}

/** The queue: scopes, filters, list or map. */
export function Workbench({ me }: { me: Me }) {
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [mode, setMode] = useState<Mode>('list');
  const [panel, setPanel] = useState(false);
  const list = usePages<StaffTip, StaffQueue>(
    (cursor) => getQueue(filters, cursor),
    [me.id, JSON.stringify(filters)],
  );
  const views = useAsk(getViews, [me.id]);
  const words = useAsk(
    async () => inWords(filters, await reference.categories(), await reference.grids()),
    [JSON.stringify(filters)],
  );
  const change = (part: Change) => setFilters((before) => changed(before, part));
  const { scope = 'todo', sort = 'due', ...narrowing } = filters;
  const narrowed = Object.keys(narrowing).length > 0;
  const clear = () => setFilters({ scope, sort });
  const saved = views.data?.items ?? [];
  const tool = (id: string, name: string, on: boolean, press: () => void) => (
    <View key={id} id={id} className={`chip ${on ? 'chip-on' : ''}`} onClick={press}>
      {name}
    </View>
  );
  const switchTo = (next: Mode) => setMode(mode === next ? 'list' : next);
  return (
    <>
      <Scopes me={me} counts={list.data?.counts} value={scope} onChange={(next) => change({ scope: next })} />
      <News />
      <Doors />
      <View className="chips chips-even">
        {tool('filters', panel ? '收起' : '筛选', panel || narrowed, () => setPanel(!panel))}
        {tool('to-map', mode === 'map' ? '列表' : '地图', mode === 'map', () => switchTo('map'))}
        {tool('pick', mode === 'picking' ? '不选了' : '多选', mode === 'picking', () => switchTo('picking'))}
      </View>
      <ViewChips
        views={saved}
        filters={filters}
        onChoose={(view) => setFilters({ ...NO_FILTERS, ...view.filters })}
      />
      {panel ? (
        <>
          <FilterPanel me={me} filters={filters} onChange={change} onClose={() => setPanel(false)} />
          <ManageViews views={saved} filters={filters} onChanged={views.reload} />
        </>
      ) : null}
      {narrowed ? (
        <View className="notice between" id="narrowed">
          <Text className="grow">筛选：{words.data ?? '…'}</Text>
          <Text className="link" id="clear" onClick={clear}>
            清除
          </Text>
        </View>
      ) : null}
      {mode === 'map' ? (
        <CaseMap filters={filters} />
      ) : (
        <CaseList
          list={list}
          scope={scope}
          narrowed={narrowed}
          onClear={clear}
          picking={mode === 'picking'}
          onPicked={() => setMode('list')}
        />
      )}
      <RemindMe kinds={['task']} why="重大或正在发生的举报、快到时限的案件，微信里会提醒一次。" />
    </>
  );
}
