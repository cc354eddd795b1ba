import { Text, View } from '@tarojs/components';
import { getRoutingChanges, type RoutingChange } from '../../api/routing';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { handlesCases } from '../../lib/session';
import { dateTime } from '../../lib/time';
import { For } from '../For';

function Log() {
  const list = usePages<RoutingChange>(getRoutingChanges, []);
  return (
    <Answer asked={list}>
      {() =>
        list.items.length === 0 ? (
          <Empty title="还没有改过规则" advice="新增、修改、停用、删除规则，都会记在这里。" />
        ) : (
          <>
            {list.items.map(({ id, kindName, ruleName, ruleVersion, detail, actor, at }) => (
              <View className="card" key={id}>
                <Text className="card-title">
                  {kindName}「{ruleName}」
                </Text>
                <Text className="rule-text">{detail}</Text>
                <Text className="soft small change-by">
                  {dateTime(at, Date.now())} · {actor} · 第 {ruleVersion} 版
                </Text>
              </View>
            ))}
            <More list={list} />
          </>
        )
      }
    </Answer>
  );
}

/** Who changed which rule, and when. */
export default function RoutingLogPage() {
  return (
    <Page title="派单规则修改记录">
      <For who={handlesCases} why="登录后查看修改记录。">
        {() => <Log />}
      </For>
    </Page>
  );
}
