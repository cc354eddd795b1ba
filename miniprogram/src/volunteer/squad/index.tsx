import { Image, Text, View } from '@tarojs/components';
import {
  getMembers,
  getMySquad,
  getSquadCode,
  leaveSquad,
  type MySquad,
  renewCode,
} from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { MenuRow } from '../../components/MenuRow';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open, openInstead } from '../../lib/navigate';
import { refreshMe } from '../../lib/session';
import { confirm, toast } from '../../lib/ui';
import { ShareSquad } from '../ShareSquad';
import { inFours } from '../words';
import { MemberRow } from './MemberRow';

function CodePicture({ squad }: { squad: MySquad }) {
  const asked = useAsk(() => getSquadCode(squad.id), [squad.joinCode]);
  if (asked.error !== null)
    return <Text className="soft small">小程序码暂时取不到，可以用上面的加入码。</Text>;
  return asked.data ? (
    <View className="squad-code">
      <Image className="squad-code-picture" id="squad-picture" src={asked.data.picture} mode="aspectFit" />
      <Text className="soft small">打印出来，用微信扫一扫就能加入</Text>
    </View>
  ) : null;
}

function Invite({ squad, code, onChange }: { squad: MySquad; code: string; onChange: () => Promise<void> }) {
  const renew = async () => {
    const sure = await confirm({
      title: '换一个加入码',
      content: '旧的加入码、卡片和印出来的小程序码都不能再用。',
      yes: '换新的',
    });
    if (!sure) return;
    await renewCode(squad.id);
    await onChange();
    toast('已换新');
  };
  return (
    <View className="card">
      <Text className="card-title">邀请邻居</Text>
      <ShareSquad code={code} name={squad.name} />
      <View className="pick-up">
        <Text className="soft">或者把加入码念给邻居</Text>
        <Text className="pick-up-code" id="join-code">
          {inFours(code)}
        </Text>
      </View>
      <CodePicture squad={squad} />
      <Btn id="renew-code" kind="quiet" small onPress={renew}>
        加入码外传了？换一个
      </Btn>
    </View>
  );
}

function People({ squad, onChange }: { squad: MySquad; onChange: () => Promise<void> }) {
  const asked = useAsk(() => getMembers(squad.id), [squad.id, squad.role]);
  const changed = async () => {
    await asked.reload();
    await onChange();
  };
  return (
    <View className="card">
      <Text className="card-title">队员</Text>
      <Answer asked={asked}>
        {({ items }) => (
          <>
            {items.map((member) => (
              <MemberRow key={member.id} squad={squad} member={member} onChange={changed} />
            ))}
            {squad.role === 'captain' && !items.some(({ role }) => role === 'deputy') && items.length > 1 ? (
              <Text className="hint">请选一位副队长：您自己的服务时间要由副队长核对。</Text>
            ) : null}
          </>
        )}
      </Answer>
    </View>
  );
}

function Squad({ squad, onChange }: { squad: MySquad; onChange: () => Promise<void> }) {
  const leave = async () => {
    const content = '退出后不再收到活动，已报名的会取消。已认定的服务时间仍然是您的。';
    if (!(await confirm({ title: '退出小分队', content, yes: '退出' }))) return;
    await leaveSquad(squad.id);
    await refreshMe();
    toast('已退出');
    openInstead('volunteer/home');
  };
  return (
    <>
      <View className="card">
        <Text className="card-title">{squad.name}</Text>
        <Text>
          {squad.communityName} · 帮 {squad.grids.map(({ name }) => name).join('、')}
        </Text>
        {squad.intro === '' ? null : <Text className="soft">{squad.intro}</Text>}
      </View>
      {squad.joinCode === null ? null : <Invite squad={squad} code={squad.joinCode} onChange={onChange} />}
      <People squad={squad} onChange={onChange} />
      <View className="card menu">
        <MenuRow
          id="to-past"
          icon="list"
          name="以前的活动"
          onOpen={() => open('volunteer/past', { squad: squad.id })}
        />
      </View>
      <Btn id="leave" kind="quiet" onPress={leave}>
        退出小分队
      </Btn>
    </>
  );
}

function Loaded() {
  const asked = useAsk(getMySquad, []);
  return (
    <Answer asked={asked}>
      {({ squad }) =>
        squad?.state === 'active' ? (
          <Squad squad={squad} onChange={asked.reload} />
        ) : (
          <Empty icon="people" title="您还没有小分队" advice="加入或组建一支，和邻居一起做。">
            <Btn id="to-home" kind="plain" onPress={() => openInstead('volunteer/home')}>
              去看看
            </Btn>
          </Empty>
        )
      }
    </Answer>
  );
}

export default function SquadPage() {
  return (
    <Page title="我的小分队">
      <NeedLogin why="登录后查看您的小分队。">{() => <Loaded />}</NeedLogin>
    </Page>
  );
}
