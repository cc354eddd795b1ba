import { Image, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getGridCode, type GridCode } from '../../api/codes';
import type { Grid, Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { reference } from '../../lib/reference';
import { canPrint, printPage } from '../../platform/print';
import { For } from '../For';

const ROLES = ['office', 'community_director', 'grid_head'] as const;
const mayPrint = (me: Me) => ROLES.some((role) => me.roles.includes(role));

/** Level-3 grids at or below the seats of this person, by community. */
function ownGrids(grids: readonly Grid[], me: Me): Grid[] {
  const seats = new Set(me.seats.map(({ gridId }) => gridId));
  const byId = new Map(grids.map((grid) => [grid.id, grid]));
  const isOwn = (grid: Grid): boolean => {
    for (let at: Grid | undefined = grid; at; at = byId.get(at.parentId ?? ''))
      if (seats.has(at.id)) return true;
    return false;
  };
  return grids.filter((grid) => grid.level === 3 && isOwn(grid));
}

/** What is printed: the code, and in large type what one does with it. */
function Poster({ code }: { code: GridCode }) {
  return (
    <View className="card poster" id="poster">
      <Text className="poster-title">看到污染，扫码举报</Text>
      <Image className="poster-code" src={code.picture} mode="widthFix" showMenuByLongpress />
      <Text className="poster-grid">{code.gridName}</Text>
      <Text className="soft small centre">微信扫一扫，拍张照片就能举报，处理结果会告诉您</Text>
    </View>
  );
}

function Code({ grid, onBack }: { grid: Grid; onBack: () => void }) {
  const asked = useAsk(() => getGridCode(grid.id), [grid.id]);
  return (
    <Answer asked={asked}>
      {(code) => (
        <>
          <Poster code={code} />
          <View className="send no-print">
            {canPrint ? (
              <Btn id="print" onPress={printPage}>
                打印
              </Btn>
            ) : (
              <Text className="soft small centre">长按上面的小程序码，可以保存或发给打印的人。</Text>
            )}
            <Btn id="other-grid" kind="plain" onPress={onBack}>
              换一个网格
            </Btn>
          </View>
        </>
      )}
    </Answer>
  );
}

function Codes({ me }: { me: Me }) {
  const grids = useAsk(reference.grids, []);
  const [chosen, setChosen] = useState<Grid | null>(null);
  if (chosen) return <Code grid={chosen} onBack={() => setChosen(null)} />;
  return (
    <Answer asked={grids}>
      {(all) => {
        const own = ownGrids(all, me);
        if (own.length === 0) return <Empty icon="list" title="没有可以打印的网格" advice="请联系街道办。" />;
        const parents = [...new Set(own.map(({ parentId }) => parentId))];
        return (
          <>
            <Text className="soft small">选一个网格，显示它的小程序码。居民扫码后直接打开“我要举报”。</Text>
            {parents.map((parentId) => (
              <View className="card" key={parentId ?? ''}>
                <Text className="card-title">{all.find(({ id }) => id === parentId)?.name ?? '网格'}</Text>
                <View className="chips">
                  {own
                    .filter((grid) => grid.parentId === parentId)
                    .map((grid) => (
                      <View
                        className="chip"
                        id={`grid-${grid.id}`}
                        key={grid.id}
                        onClick={() => setChosen(grid)}
                      >
                        {grid.name}
                      </View>
                    ))}
                </View>
              </View>
            ))}
          </>
        );
      }}
    </Answer>
  );
}

export default function GridCodesPage() {
  return (
    <Page title="网格小程序码">
      <For who={mayPrint} why="登录后打印网格小程序码。">
        {(me) => <Codes me={me} />}
      </For>
    </Page>
  );
}
