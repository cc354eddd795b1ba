import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getSource, type Source } from '../../api/sources';
import { Btn } from '../../components/Btn';
import { GridMap } from '../../components/map';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import type { Boundaries } from '../../api/types';
import { useAsk } from '../../lib/ask';
import { open, parameter } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { dateTime } from '../../lib/time';
import { For } from '../For';
import { patrols } from '../patrol/words';
import { dueWord } from '../sources/words';
import { Fact } from '../../components/Fact';
import { History } from './History';
import { Moves } from './Moves';

function Nearby({ source }: { source: Source }) {
  return (
    <View className="card" id="near-tips">
      <Text className="card-title">100 米内的举报（{source.tips.length}）</Text>
      {source.tips.length === 0 ? <Text className="soft">没有。有人举报时会自动列在这里。</Text> : null}
      {source.tips.map((tip) => (
        <View key={tip.id} className="linked" onClick={() => open('staff/case', { id: tip.id })}>
          <Text className="linked-title">
            {tip.categoryName} · {tip.stateName}
          </Text>
          <Text className="soft small">
            {[`相距 ${tip.metres} 米`, tip.placeText, dateTime(tip.submittedAt, Date.now())]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </View>
      ))}
    </View>
  );
}

function Detail({ id }: { id: string }) {
  const asked = useAsk<Source>(() => getSource(id), [id]);
  const boundaries = useAsk<Boundaries>(reference.boundaries, []);
  return (
    <Answer asked={asked}>
      {(source) => {
        const { lng, lat, contactName, contactPhone } = source;
        const contact = [contactName, contactPhone].filter(Boolean).join(' ');
        return (
          <>
            <View className="card">
              <View className="between">
                <Text className="card-title">{source.name}</Text>
                <Text className={`mark ${source.due === 'must' ? '' : 'mark-calm'}`}>
                  {source.state === 'active' ? (dueWord(source) ?? source.stateName) : source.stateName}
                </Text>
              </View>
              <Fact name="种类" value={source.kindName} />
              <Fact name="责任单位" value={source.unit || '待补充'} />
              <Fact name="联系人" value={contact || '待补充'} people />
              <Fact name="地点" value={source.placeText} />
              <Fact name="网格" value={source.gridName ?? '网格之外，街道办管'} />
              <Fact name="检查频次" value={source.frequency} />
              <Fact name="其他措施" value={source.measures} />
              {source.state === 'active' ? (
                <Btn id="to-inspect" kind="good" onPress={() => open('staff/source-inspect', { id })}>
                  记一次检查
                </Btn>
              ) : null}
              <Btn
                id="to-finding"
                kind="plain"
                onPress={() =>
                  open('staff/patrol-finding-new', {
                    source: id,
                    title: source.name,
                    categories: source.categoryCodes.join(','),
                  })
                }
              >
                督促整改或上报
              </Btn>
            </View>
            <Nearby source={source} />
            <History source={source} onChanged={asked.replace} />
            <View className="card">
              <GridMap
                boundaries={boundaries.data}
                centre={{ lng, lat }}
                span={900}
                pins={[{ id: 'here', kind: 'here', lng, lat }]}
              />
            </View>
            <Moves source={source} onChanged={asked.replace} />
          </>
        );
      }}
    </Answer>
  );
}

export default function SourcePage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="污染源">
      <For who={patrols} why="登录后查看污染源。">
        {() => <Detail id={id} />}
      </For>
    </Page>
  );
}
