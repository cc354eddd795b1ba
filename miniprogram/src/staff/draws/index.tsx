import { Text, View } from '@tarojs/components';
import { type DrawSummary, getStaffDraws } from '../../api/draws';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { stateTag, whenOf } from '../../draws/words';
import { usePages } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { For } from '../For';

const draws = (me: Me) => me.roles.includes('office');

function Row({ draw }: { draw: DrawSummary }) {
  return (
    <View className="card draw-card" onClick={() => open('staff/draw', { id: draw.id })}>
      <View className="between">
        <Text className="card-title grow">{draw.name}</Text>
        <Text className={stateTag(draw.state)}>{draw.stateName}</Text>
      </View>
      <Text className="soft">{draw.state === 'draft' ? '还没有公布' : whenOf(draw, Date.now())}</Text>
    </View>
  );
}

function Draws() {
  const list = usePages<DrawSummary>(getStaffDraws, []);
  return (
    <>
      <Btn id="add-draw" kind="good" onPress={() => open('staff/draw-edit')}>
        准备一次抽奖
      </Btn>
      <Answer asked={list}>
        {() =>
          list.items.length === 0 ? (
            <Empty icon="gift" title="还没有抽奖" advice="先准备，看清有多少人符合条件，再公布。" />
          ) : (
            <>
              {list.items.map((draw) => (
                <Row key={draw.id} draw={draw} />
              ))}
              <More list={list} />
            </>
          )
        }
      </Answer>
    </>
  );
}

export default function StaffDrawsPage() {
  return (
    <Page title="抽奖">
      <For who={draws} why="登录后组织抽奖。">
        {() => <Draws />}
      </For>
    </Page>
  );
}
