import { Text, View } from '@tarojs/components';
import { getInspections, type InspectionSummary } from '../../api/inspections';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { handlesCases } from '../../lib/session';
import { For } from '../For';
import { Tabs } from '../inspect/Tabs';
import { dayText } from '../../lib/days';
import { isOffice } from '../supervision/roles';

function Round({ round }: { round: InspectionSummary }) {
  const { id, topic, heldOn, inspectors, findings, open: left, overdue } = round;
  const state = findings === 0 ? '没有问题' : left === 0 ? '已全部报告整改' : `${left} 个待整改`;
  return (
    <View className="card inspection-card" onClick={() => open('staff/inspection', { id })}>
      <View className="between">
        <Text className="card-title">{topic}</Text>
        <Text className="tag">{dayText(heldOn, Date.now())}</Text>
      </View>
      <Text className="soft small">{inspectors}</Text>
      <Text className={overdue > 0 ? 'error-text' : 'soft small'}>
        发现 {findings} 个问题，{state}
        {overdue > 0 ? `，其中 ${overdue} 个超期` : ''}
      </Text>
    </View>
  );
}

function Rounds() {
  const list = usePages<InspectionSummary>(getInspections, []);
  return (
    <Answer asked={list}>
      {() =>
        list.items.length === 0 ? (
          <Empty icon="shield" title="还没有督查记录" advice="督察室、长效办的督查登记在这里。" />
        ) : (
          <>
            {list.items.map((round) => (
              <Round key={round.id} round={round} />
            ))}
            <More list={list} />
          </>
        )
      }
    </Answer>
  );
}

export default function InspectionsPage() {
  return (
    <Page title="督查与通报">
      <For who={handlesCases} why="登录后查看督查记录。">
        {(me) => (
          <>
            <Tabs at="inspections" />
            {isOffice(me) ? (
              <Btn id="new-inspection" onPress={() => open('staff/inspection-new')}>
                登记督查
              </Btn>
            ) : null}
            <Rounds />
          </>
        )}
      </For>
    </Page>
  );
}
