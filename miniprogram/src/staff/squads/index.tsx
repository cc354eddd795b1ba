import { Text, View } from '@tarojs/components';
import { getStaffSquads, type StaffSquad } from '../../api/volunteers';
import { MenuRow } from '../../components/MenuRow';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { For } from '../For';
import { decides } from '../supervision/roles';
import { SquadRow } from './SquadRow';

interface Answered {
  items: StaffSquad[];
}

function Squads() {
  const asked = useAsk<Answered>(getStaffSquads, []);
  return (
    <>
      <View className="card menu">
        <MenuRow
          id="to-squad-hours"
          icon="check"
          name="认定服务时间"
          text="队长核对过的，由社区认定"
          onOpen={() => open('staff/squad-hours')}
        />
        <MenuRow
          id="to-squad-figures"
          icon="list"
          name="小分队统计"
          text="每月的活动、人次、时间"
          onOpen={() => open('staff/squad-figures')}
        />
      </View>
      <Answer asked={asked}>
        {({ items }) => (
          <>
            <Text className="section-title">小分队</Text>
            {items.length === 0 ? (
              <View className="card">
                <Text className="soft">还没有小分队。居民在“我的—志愿服务”里组队，由社区批准。</Text>
              </View>
            ) : null}
            {items.map((squad) => (
              <SquadRow key={squad.id} squad={squad} onChange={asked.replace} />
            ))}
          </>
        )}
      </Answer>
    </>
  );
}

export default function StaffSquadsPage() {
  return (
    <Page title="志愿小分队">
      <For who={decides} why="登录后管理志愿小分队。">
        {() => <Squads />}
      </For>
    </Page>
  );
}
