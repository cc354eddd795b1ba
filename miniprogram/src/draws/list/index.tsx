import { Text, View } from '@tarojs/components';
import { type DrawSummary, getDraws } from '../../api/draws';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { stateTag, whenOf } from '../words';

function Row({ draw }: { draw: DrawSummary }) {
  return (
    <View className="card draw-card" onClick={() => open('draws/draw', { id: draw.id })}>
      <View className="between">
        <Text className="card-title grow">{draw.name}</Text>
        <Text className={stateTag(draw.state)}>{draw.stateName}</Text>
      </View>
      <Text className="soft">
        共 {draw.entries} 人 · {whenOf(draw, Date.now())}
      </Text>
    </View>
  );
}

export default function DrawsPage() {
  const list = usePages<DrawSummary>(getDraws, []);
  return (
    <Page title="参与奖抽奖">
      <Answer asked={list}>
        {() =>
          list.items.length === 0 ? (
            <Empty
              icon="gift"
              title="还没有抽奖"
              advice="街道办公布抽奖后会出现在这里。多参与、举报属实，就有机会。"
            />
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
    </Page>
  );
}
