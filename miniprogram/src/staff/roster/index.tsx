import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { downloadRoster, getRoster, type RosterOverview } from '../../api/roster';
import { Btn } from '../../components/Btn';
import { Icon } from '../../components/Icon';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { isStaff } from '../../lib/session';
import { dayAfter } from '../../lib/time';
import { For } from '../For';
import { Leading } from './Leading';
import { Leaves } from './Leaves';
import { teamWords } from './words';

/** Shown before 「看全部」 is pressed. */
const FIRST = 5;

const openPlace = (grid: string) => open('staff/roster-place', { grid });

/** Which grids have too few patrol members (notice, item 1: three to five each). */
function Short({ overview: { understaffed, grids } }: { overview: RosterOverview }) {
  const [all, setAll] = useState(false);
  if (grids === 0) return null;
  const shown = all ? understaffed : understaffed.slice(0, FIRST);
  return (
    <View className="card" id="understaffed">
      <Text className="card-title">人手不足的网格</Text>
      <Text className={understaffed.length > 0 ? 'error-text' : 'soft'}>
        {understaffed.length > 0
          ? `${grids} 个网格里有 ${understaffed.length} 个巡查组员不到 3 人（每个网格应有 3—5 人）。`
          : `${grids} 个网格都有 3 名以上巡查组员。`}
      </Text>
      {shown.map((team) => (
        <View className="roster-row" key={team.gridId} onClick={() => openPlace(team.gridId)}>
          <View className="grow">
            <Text className="seat-name">{team.gridName}</Text>
            <Text className="soft small">{teamWords(team)}</Text>
          </View>
          <Icon name="next" size="s" color="#8a99a5" />
        </View>
      ))}
      {shown.length < understaffed.length ? (
        <Text className="link centre" id="all-short" onClick={() => setAll(true)}>
          看全部 {understaffed.length} 个
        </Text>
      ) : null}
    </View>
  );
}

function Places({ places }: Pick<RosterOverview, 'places'>) {
  return (
    <View className="card menu" id="places">
      <Text className="card-title menu-title">按社区看</Text>
      {places.map(({ gridId, name, seats, unclaimed, short }) => (
        <View className="menu-row" key={gridId} id={`place-${gridId}`} onClick={() => openPlace(gridId)}>
          <View className="grow">
            <Text>{name}</Text>
            <Text className="menu-text">
              {seats} 人{unclaimed > 0 ? ` · ${unclaimed} 人没认领` : ''}
              {short > 0 ? ` · ${short} 个网格缺人` : ''}
            </Text>
          </View>
          <Icon name="next" size="s" color="#8a99a5" />
        </View>
      ))}
    </View>
  );
}

function Excel() {
  return (
    <View className="card" id="roster-excel">
      <Text className="card-title">用 Excel 改名单</Text>
      <Text className="soft small">
        先导出，在表里增加、调动或写上结束日期，再导入；导入前会先列出变化给您看。
      </Text>
      <Btn id="export-roster" kind="plain" onPress={() => downloadRoster(dayAfter(Date.now(), 0))}>
        导出名单
      </Btn>
      <Btn id="import-roster" kind="plain" onPress={() => open('staff/roster-import')}>
        导入名单
      </Btn>
    </View>
  );
}

function Roster() {
  const asked = useAsk(getRoster, []);
  return (
    <Answer asked={asked}>
      {(overview) => (
        <>
          <Short overview={overview} />
          {overview.leaves.length > 0 ? (
            <View className="card" id="leaves">
              <Text className="card-title">请假和代理</Text>
              <Leaves leaves={overview.leaves} onEnded={asked.reload} />
            </View>
          ) : null}
          <Places places={overview.places} />
          {overview.mayImport ? <Excel /> : null}
          <Leading overview={overview} onChanged={asked.replace} />
        </>
      )}
    </Answer>
  );
}

export default function RosterPage() {
  return (
    <Page title="巡查队伍">
      <For who={isStaff} why="登录后看巡查队伍。">
        {() => <Roster />}
      </For>
    </Page>
  );
}
