import { Text, View } from '@tarojs/components';
import { getPointsRules, type OfficeRule } from '../../api/points';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { For } from '../For';

const keeps = (me: Me) => me.roles.includes('office');

function Rule({ rule }: { rule: OfficeRule }) {
  const coming = rule.versions.filter(({ current, until }) => !current && until === null);
  const current = rule.versions.find((version) => version.current);
  return (
    <View className="card">
      <View className="between">
        <Text className="card-title">{rule.name}</Text>
        <Btn
          small
          kind="plain"
          id={`change-${rule.code}`}
          onPress={() => open('staff/points-rule', { code: rule.code })}
        >
          修改
        </Btn>
      </View>
      {current ? (
        <>
          <Text>{current.text}</Text>
          <Text className="soft small">
            自 {current.from} 起{current.until ? `，到 ${current.until} 止` : ''}
          </Text>
        </>
      ) : null}
      {coming.map(({ from, text, reason }) => (
        <View className="hint" key={from}>
          {from} 起改为：{text}
          {reason ? `（${reason}）` : ''}
        </View>
      ))}
    </View>
  );
}

function Rules() {
  const asked = useAsk(getPointsRules, []);
  return (
    <>
      <Text className="soft">修改后从您选的日子起生效；已经得到的积分不变，每笔都记着当时的规则。</Text>
      <Answer asked={asked}>
        {({ items }) => items.map((rule) => <Rule key={rule.code} rule={rule} />)}
      </Answer>
    </>
  );
}

export default function PointsRulesPage() {
  return (
    <Page title="积分规则">
      <For who={keeps} why="登录后管理积分规则。">
        {() => <Rules />}
      </For>
    </Page>
  );
}
