import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getSeats, invite } from '../../api/endpoints';
import type { Invitation, Me, StaffSeat } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { isStaff } from '../../lib/session';
import { dateTime } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { open } from '../../lib/navigate';
import { copy } from '../../platform/clipboard';
import { For } from '../For';
import { isOffice } from '../supervision/roles';
import { Departments } from './Departments';

function Code({ invitation }: { invitation: Invitation }) {
  return (
    <View className="code">
      <Text className="code-text">{invitation.code}</Text>
      <Text className="soft small">{dateTime(invitation.expiresAt, Date.now())} 前有效，只能用一次</Text>
      <Btn
        kind="good"
        small
        onPress={() => copy(invitation.code).then(() => toast('邀请码已复制，请发给本人'))}
      >
        复制邀请码
      </Btn>
    </View>
  );
}

function Seat({ seat }: { seat: StaffSeat }) {
  const [issued, setIssued] = useState<Invitation | null>(null);
  const outstanding = seat.invitation !== null || issued !== null;
  const issue = async () => {
    const asked = { title: '重新发码', content: '原来的邀请码会作废，确定吗？', yes: '重新发码' };
    if (outstanding && !(await confirm(asked))) return;
    setIssued(await invite(seat.id));
  };
  const state = seat.claimed ? '已认领' : outstanding ? '已发码，等待认领' : '空着';
  return (
    <View className="seat">
      <View className="between">
        <View className="grow">
          <Text className="seat-name">
            {seat.departmentName ? `${seat.departmentName} · ` : ''}
            {seat.roleName}
          </Text>
          <Text className="soft small">
            {seat.personName ? `${seat.personName} · ` : ''}
            {state}
          </Text>
        </View>
        {seat.mayInvite ? (
          <Btn kind="plain" small onPress={issue}>
            {outstanding ? '重新发码' : '发邀请码'}
          </Btn>
        ) : null}
      </View>
      {seat.mayEnd ? (
        <Text
          className="link"
          id={`end-${seat.id}`}
          onClick={() => open('staff/roster-handover', { seat: seat.id })}
        >
          交接并结束席位
        </Text>
      ) : null}
      {issued ? <Code invitation={issued} /> : null}
    </View>
  );
}

function Seats({ me }: { me: Me }) {
  const asked = useAsk(getSeats, []);
  return (
    <>
      {isOffice(me) ? <Departments onGiven={asked.reload} /> : null}
      <Answer asked={asked}>
        {({ items }) => {
          if (items.length === 0)
            return <Empty icon="people" title="没有可管理的席位" advice="请联系上一级网格。" />;
          const grids = [...new Set(items.map(({ gridName }) => gridName))];
          return grids.map((name) => (
            <View className="card" key={name}>
              <Text className="card-title">{name}</Text>
              {items
                .filter(({ gridName }) => gridName === name)
                .map((seat) => (
                  <Seat key={seat.id} seat={seat} />
                ))}
            </View>
          ));
        }}
      </Answer>
    </>
  );
}

export default function SeatsPage() {
  return (
    <Page title="席位与邀请码">
      <For who={isStaff} why="登录后管理席位。">
        {(me) => <Seats me={me} />}
      </For>
    </Page>
  );
}
