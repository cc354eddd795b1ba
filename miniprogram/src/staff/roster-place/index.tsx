import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { endUnit, getRosterPlace, type RosterPlace, type SeatLine, type Unit } from '../../api/roster';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Icon } from '../../components/Icon';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open, parameter } from '../../lib/navigate';
import { isStaff } from '../../lib/session';
import { dayAfter } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { For } from '../For';
import { seatWords, teamWords } from '../roster/words';
import { AddPerson, AddUnit } from './AddPeople';

function Seat({ seat }: { seat: SeatLine }) {
  const today = dayAfter(Date.now(), 0);
  return (
    <View
      className="roster-row"
      id={`seat-${seat.id}`}
      onClick={() => open('staff/roster-seat', { seat: seat.id })}
    >
      <View className="grow">
        <Text className="seat-name roster-person">
          {seat.departmentName ?? seat.roleName} · {seat.personName}
        </Text>
        <Text className="soft small">{seatWords(seat, today)}</Text>
      </View>
      <Icon name="next" size="s" color="#8a99a5" />
    </View>
  );
}

function Units({
  units,
  onEnded,
  mayManage,
}: {
  units: Unit[];
  mayManage: boolean;
  onEnded: () => Promise<void>;
}) {
  if (units.length === 0) return null;
  const end = async ({ id, departmentName }: Unit) => {
    const sure = { title: '结束下沉', content: `${departmentName}不再列在这个网格。`, yes: '结束' };
    if (!(await confirm(sure))) return;
    await endUnit(id);
    toast('已结束');
    await onEnded();
  };
  return (
    <View className="card" id="units">
      <Text className="card-title">下沉单位</Text>
      {units.map((unit) => (
        <View className="roster-row" key={unit.id}>
          <View className="grow">
            <Text className="seat-name">
              {unit.departmentName}
              {unit.people ? ` · ${unit.people}` : ''}
            </Text>
            <Text className="soft small">
              {unit.gridName}：{unit.task}
            </Text>
          </View>
          {mayManage ? (
            <Text className="link" onClick={() => void end(unit)}>
              结束
            </Text>
          ) : null}
        </View>
      ))}
    </View>
  );
}

function Place(props: { me: Me; place: RosterPlace; reload: () => Promise<void> }) {
  const { me, place, reload } = props;
  const [adding, setAdding] = useState<'person' | 'unit' | null>(null);
  const grids = [...new Set(place.seats.map(({ gridName }) => gridName))];
  const teamOf = (name: string) => place.teams.find(({ gridName }) => gridName === name);
  const added = async () => {
    setAdding(null);
    await reload();
  };
  return (
    <>
      {place.seats.length === 0 ? (
        <Empty icon="people" title="这里还没有人" advice="上一级可以在这里增加人员，或用 Excel 导入。" />
      ) : null}
      {grids.map((name) => {
        const team = teamOf(name);
        return (
          <View className="card" key={name}>
            <Text className="card-title">{name}</Text>
            {team ? (
              <Text className={team.members < 3 ? 'error-text small' : 'soft small'}>{teamWords(team)}</Text>
            ) : null}
            {place.seats
              .filter(({ gridName }) => gridName === name)
              .map((seat) => (
                <Seat key={seat.id} seat={seat} />
              ))}
          </View>
        );
      })}
      <Units units={place.units} mayManage={place.mayManage} onEnded={reload} />
      {adding === 'person' ? <AddPerson me={me} place={place} onAdded={added} /> : null}
      {adding === 'unit' ? <AddUnit place={place} onAdded={added} /> : null}
      {place.mayManage && adding === null ? (
        <>
          <Btn id="open-person" kind="good" onPress={() => setAdding('person')}>
            增加人员
          </Btn>
          {place.level > 1 ? (
            <Btn id="open-unit" kind="plain" onPress={() => setAdding('unit')}>
              登记下沉单位
            </Btn>
          ) : null}
        </>
      ) : null}
    </>
  );
}

function Asked({ me }: { me: Me }) {
  const grid = parameter('grid');
  const asked = useAsk(() => getRosterPlace(grid), [grid]);
  return <Answer asked={asked}>{(place) => <Place me={me} place={place} reload={asked.reload} />}</Answer>;
}

export default function RosterPlacePage() {
  return (
    <Page title="巡查队伍">
      <For who={isStaff} why="登录后看巡查队伍。">
        {(me) => <Asked me={me} />}
      </For>
    </Page>
  );
}
