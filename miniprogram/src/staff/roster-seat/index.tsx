import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { invite } from '../../api/endpoints';
import { getRosterSeat, type RosterSeat } from '../../api/roster';
import type { Invitation } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open, parameter } from '../../lib/navigate';
import { isStaff } from '../../lib/session';
import { dateTime, dayAfter } from '../../lib/time';
import { toast } from '../../lib/ui';
import { copy } from '../../platform/clipboard';
import { For } from '../For';
import { Leaves } from '../roster/Leaves';
import { seatWords } from '../roster/words';
import { Deputy } from './Deputy';
import { LeaveForm } from './LeaveForm';

function Invite({ seat }: { seat: RosterSeat }) {
  const [issued, setIssued] = useState<Invitation | null>(null);
  if (issued === null)
    return (
      <Btn id="invite" kind="good" onPress={async () => setIssued(await invite(seat.id))}>
        发邀请码
      </Btn>
    );
  return (
    <View className="code">
      <Text className="code-text">{issued.code}</Text>
      <Text className="soft small">
        {dateTime(issued.expiresAt, Date.now())} 前有效，只能用一次；再发一次，旧的就作废
      </Text>
      <Btn kind="good" small onPress={() => copy(issued.code).then(() => toast('邀请码已复制，请发给本人'))}>
        复制邀请码
      </Btn>
    </View>
  );
}

function Seat({
  seat,
  replace,
  reload,
}: {
  seat: RosterSeat;
  replace: (after: RosterSeat) => void;
  reload: () => Promise<void>;
}) {
  const [away, setAway] = useState(false);
  const over = seat.until !== null && seat.until < dayAfter(Date.now(), 0);
  return (
    <>
      <View className="card">
        <Text className="card-title roster-person">{seat.personName}</Text>
        <Text>
          {seat.gridName} · {seat.departmentName ?? seat.roleName}
        </Text>
        <Text className="soft small">{seatWords(seat, dayAfter(Date.now(), 0))}</Text>
        <Text className="soft small">{seat.from} 起</Text>
        {seat.mayManage && !seat.claimed && !over ? <Invite seat={seat} /> : null}
      </View>
      {seat.leaves.length > 0 ? (
        <View className="card">
          <Text className="card-title">请假</Text>
          <Leaves leaves={seat.leaves} onEnded={reload} />
        </View>
      ) : null}
      <Deputy seat={seat} onSet={replace} />
      {away ? (
        <LeaveForm
          seat={seat}
          onGiven={(after) => {
            setAway(false);
            replace(after);
          }}
        />
      ) : null}
      {seat.mayGiveLeave && !away && !over ? (
        <Btn id="open-leave" kind="plain" onPress={() => setAway(true)}>
          登记请假
        </Btn>
      ) : null}
      {seat.mayManage && !over ? (
        <Btn id="to-handover" kind="danger" onPress={() => open('staff/roster-handover', { seat: seat.id })}>
          离岗交接
        </Btn>
      ) : null}
      {seat.history.length > 0 ? (
        <View className="card">
          <Text className="card-title">变动记录</Text>
          {seat.history.map(({ what, at }) => (
            <View className="between" key={at + what}>
              <Text>{what}</Text>
              <Text className="soft small">{dateTime(at, Date.now())}</Text>
            </View>
          ))}
        </View>
      ) : null}
    </>
  );
}

function Asked() {
  const id = parameter('seat');
  const asked = useAsk(() => getRosterSeat(id), [id]);
  return (
    <Answer asked={asked}>
      {(seat) => <Seat seat={seat} replace={asked.replace} reload={asked.reload} />}
    </Answer>
  );
}

export default function RosterSeatPage() {
  return (
    <Page title="人员">
      <For who={isStaff} why="登录后看巡查队伍。">
        {() => <Asked />}
      </For>
    </Page>
  );
}
