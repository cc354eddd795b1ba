import { Text, View } from '@tarojs/components';
import {
  getHoursSummary,
  getMySquad,
  getShifts,
  leaveSquad,
  type MySquad,
  type MySquadAnswer,
} from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { MenuRow } from '../../components/MenuRow';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { confirm, toast } from '../../lib/ui';
import { ShiftCard } from '../ShiftCard';
import { minutesText } from '../words';

function Without({ refused }: Pick<MySquadAnswer, 'refused'>) {
  return (
    <>
      {refused ? (
        <View className="notice" id="refused">
          您申请的「{refused.name}」社区没有批准：{refused.reason}
        </View>
      ) : null}
      <View className="card">
        <Text className="card-title">志愿小分队</Text>
        <Text>和邻居一起巡查、清扫、宣传。服务时间由队长和社区两人认定，可以得积分、开服务证明。</Text>
        <Btn id="to-join" kind="good" onPress={() => open('volunteer/join')}>
          我有加入码
        </Btn>
        <Btn id="to-found" kind="plain" onPress={() => open('volunteer/found')}>
          我来组一支队
        </Btn>
      </View>
    </>
  );
}

function Waiting({ squad, onChange }: { squad: MySquad; onChange: (after: MySquadAnswer) => void }) {
  const takeBack = async () => {
    const sure = await confirm({ title: '撤回申请', content: '撤回后可以重新申请。', yes: '撤回' });
    if (!sure) return;
    onChange(await leaveSquad(squad.id));
    toast('已撤回');
  };
  return (
    <View className="card" id="waiting">
      <View className="between">
        <Text className="card-title grow">{squad.name}</Text>
        <Text className="tag tag-triage">{squad.stateName}</Text>
      </View>
      <Text>申请已交给{squad.communityName}，批准后会有消息告诉您。</Text>
      <Btn id="take-back" kind="quiet" onPress={takeBack}>
        撤回申请
      </Btn>
    </View>
  );
}

function Coming({ squad }: { squad: MySquad }) {
  const asked = useAsk(() => getShifts(squad.id), [squad.id]);
  return (
    <>
      <Text className="section-title">接下来的活动</Text>
      {squad.role === 'member' ? null : (
        <Btn id="to-plan" kind="good" onPress={() => open('volunteer/shift-new', { squad: squad.id })}>
          安排一次活动
        </Btn>
      )}
      <Answer asked={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <View className="card">
              <Text className="soft">还没有安排。队长安排后，这里和消息里都能看到。</Text>
            </View>
          ) : (
            items.map((shift) => <ShiftCard key={shift.id} shift={shift} />)
          )
        }
      </Answer>
    </>
  );
}

function At({ squad }: { squad: MySquad }) {
  return (
    <>
      <View className="card squad-card" id="my-squad" onClick={() => open('volunteer/squad')}>
        <View className="between">
          <Text className="card-title grow">{squad.name}</Text>
          <Text className="tag tag-closed">
            {squad.role === 'captain' ? '队长' : squad.role === 'deputy' ? '副队长' : '队员'}
          </Text>
        </View>
        <Text className="soft">
          {squad.communityName} · {squad.members} 人 · 点这里看队员
          {squad.joinCode === null ? '' : '、邀请邻居'}
        </Text>
      </View>
      <Coming squad={squad} />
    </>
  );
}

/** Certified time large; what is only reported apart from it. */
function Time() {
  const asked = useAsk(getHoursSummary, []);
  return (
    <Answer asked={asked}>
      {({ certifiedMinutes, waitingMinutes, selfReportedMinutes }) => (
        <View className="card" id="my-hours" onClick={() => open('volunteer/hours')}>
          <Text className="card-title">我的服务时间</Text>
          <Text className="hours-big" id="certified">
            {minutesText(certifiedMinutes)}
          </Text>
          <Text className="soft">
            已认定
            {waitingMinutes > 0 ? ` · 另有 ${minutesText(waitingMinutes)} 等认定` : ''}
            {selfReportedMinutes > 0
              ? ` · 自报 ${minutesText(selfReportedMinutes)}（还没认定，不算在内）`
              : ''}
          </Text>
        </View>
      )}
    </Answer>
  );
}

function Home() {
  const asked = useAsk<MySquadAnswer>(getMySquad, []);
  return (
    <Answer asked={asked}>
      {({ squad, refused }) => (
        <>
          {squad === null ? <Without refused={refused} /> : null}
          {squad?.state === 'pending' ? <Waiting squad={squad} onChange={asked.replace} /> : null}
          {squad?.state === 'active' ? <At squad={squad} /> : null}
          <Time />
          <View className="card menu">
            {squad?.state === 'active' && squad.role !== 'member' ? (
              <MenuRow
                id="to-vouch"
                icon="check"
                name="核对队员的时间"
                text="核对后交社区认定"
                onOpen={() => open('volunteer/vouch', { squad: squad.id })}
              />
            ) : null}
            <MenuRow
              id="to-hours"
              icon="clock"
              name="服务时间"
              text="明细、自己补报"
              onOpen={() => open('volunteer/hours')}
            />
            <MenuRow
              id="to-certificates"
              icon="sign"
              name="服务证明"
              text="开证明、看证明"
              onOpen={() => open('volunteer/certificates')}
            />
            <MenuRow
              id="to-ranking"
              icon="people"
              name="小分队排行"
              text="按每人平均积分"
              onOpen={() => open('volunteer/ranking')}
            />
            <MenuRow
              id="to-check"
              icon="shield"
              name="查验别人的证明"
              text="输入证明上的查验码"
              onOpen={() => open('volunteer/check')}
            />
          </View>
        </>
      )}
    </Answer>
  );
}

export default function VolunteerHome() {
  return (
    <Page title="志愿服务">
      <NeedLogin why="登录后加入或组建志愿小分队。">{() => <Home />}</NeedLogin>
    </Page>
  );
}
