import { Text, View } from '@tarojs/components';
import { getRobots, removeRobot, type Robot, tryRobot } from '../../api/groups';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { dateTime } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { For } from '../For';
import { mayKeepRobots } from '../../lib/group-roles';
import { AddRobot } from './AddRobot';

function RobotCard({ robot, onChange }: { robot: Robot; onChange: () => Promise<void> }) {
  const test = async () => {
    try {
      await tryRobot(robot.id);
      toast('已发出，请到群里看看');
    } finally {
      // What went wrong is shown in the card too.
      await onChange();
    }
  };
  const remove = async () => {
    const content = `删掉「${robot.name}」的机器人？突发情况不再发到这个群。`;
    if (!(await confirm({ title: '删掉机器人', content, yes: '删掉' }))) return;
    await removeRobot(robot.id);
    toast('已删掉');
    await onChange();
  };
  const last = robot.lastSentAt ? `上次发送：${dateTime(robot.lastSentAt, Date.now())}` : '还没有发过消息';
  return (
    <View className="card robot-card">
      <Text className="seat-name">{robot.name}</Text>
      <Text className="soft small">
        {robot.gridName} · {last}
      </Text>
      {robot.lastError ? <Text className="error-text">{robot.lastError}</Text> : null}
      <View className="robot-buttons">
        <Btn kind="plain" small onPress={test}>
          发测试
        </Btn>
        <Btn kind="quiet" small onPress={remove}>
          删掉
        </Btn>
      </View>
    </View>
  );
}

function Robots({ me }: { me: Me }) {
  const list = usePages<Robot>(getRobots, []);
  return (
    <>
      <Answer asked={list}>
        {() =>
          list.items.length === 0 ? (
            <Empty
              icon="bell"
              title="还没有群机器人"
              advice="添加后，突发情况会自动发到企业微信的工作群。普通微信群没有机器人。"
            />
          ) : (
            <>
              {list.items.map((robot) => (
                <RobotCard key={robot.id} robot={robot} onChange={list.reload} />
              ))}
              <More list={list} />
            </>
          )
        }
      </Answer>
      <AddRobot me={me} onAdded={list.reload} />
    </>
  );
}

export default function RobotsPage() {
  return (
    <Page title="群机器人">
      <For who={mayKeepRobots} why="登录后管理群机器人。">
        {(me) => <Robots me={me} />}
      </For>
    </Page>
  );
}
