import { Picker, Text, View } from '@tarojs/components';
import { addSeat, addUnit, type RosterPlace } from '../../api/roster';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { toast } from '../../lib/ui';
import { Chips, Field, Line } from '../../components/fields';
import { isOffice } from '../supervision/roles';
import { useKept } from '../../lib/kept';

type Role = 'office' | 'community_director' | 'grid_head' | 'patrol_member';
const IN_GRID = [
  ['patrol_member', '巡查组员'],
  ['grid_head', '网格长'],
] as const;
const ROLES: Record<number, readonly (readonly [Role, string])[]> = {
  1: [['office', '街道办']],
  2: [...IN_GRID, ['community_director', '社区主任']],
  3: IN_GRID,
};

/** Which of the grids shown; without the name of the community, which stands above. */
function WhichGrid(props: { place: RosterPlace; value: string; onChange: (id: string) => void }) {
  const { place, value, onChange } = props;
  if (place.teams.length < 2) return null;
  const names = place.teams.map(({ gridName }) => gridName.replace(place.name, ''));
  const index = place.teams.findIndex(({ gridId }) => gridId === value);
  return (
    <Field title="哪个网格" required>
      <Picker
        mode="selector"
        range={names}
        value={Math.max(0, index)}
        onChange={({ detail }) => onChange(place.teams[Number(detail.value)]?.gridId ?? '')}
      >
        <View className="choice">{names[index] ?? '点这里选网格'}</View>
      </Picker>
    </Field>
  );
}

const EMPTY: { role: Role; name: string; grid: string } = { role: 'patrol_member', name: '', grid: '' };

/** Somebody new; the invitation is issued on the page of the seat, which opens. */
export function AddPerson(props: { me: Me; place: RosterPlace; onAdded: () => Promise<void> }) {
  const { me, place, onAdded } = props;
  const { value, change, done } = useKept(`seat-${place.gridId}`, EMPTY);
  // A director's colleagues are the office's to choose.
  const roles = (ROLES[place.level] ?? IN_GRID).filter(
    ([one]) => one !== 'community_director' || isOffice(me),
  );
  const role = roles.find(([one]) => one === value.role)?.[0] ?? roles[0]?.[0] ?? 'patrol_member';
  const onGrid = role === 'patrol_member' || role === 'grid_head';
  const only = place.teams.length === 1 ? (place.teams[0]?.gridId ?? '') : value.grid;
  const gridId = onGrid ? only : place.gridId;
  const add = async () => {
    if (value.name.trim() === '' || gridId === '') {
      toast(gridId === '' ? '请选网格' : '请写姓名');
      return;
    }
    const seat = await addSeat({ key: value.key, gridId, role, personName: value.name });
    done();
    await onAdded();
    toast('已增加，请发邀请码给本人');
    open('staff/roster-seat', { seat: seat.id });
  };
  return (
    <View className="card" id="add-person">
      <Text className="card-title">增加人员</Text>
      <Chips name="role" options={roles} value={role} onChange={(next) => change({ role: next })} />
      {onGrid ? <WhichGrid place={place} value={value.grid} onChange={(grid) => change({ grid })} /> : null}
      <Line
        id="person-name"
        title="姓名"
        required
        value={value.name}
        max={20}
        placeholder="本人姓名，只有工作人员看得到"
        onChange={(name) => change({ name })}
      />
      <Btn id="add-seat" kind="good" onPress={add}>
        增加
      </Btn>
    </View>
  );
}

/** A unit of the district that was sent to the grid (下沉单位; notice, item 3). */
export function AddUnit({ place, onAdded }: { place: RosterPlace; onAdded: () => Promise<void> }) {
  const asked = useAsk(reference.departments, []);
  const { value, change, done } = useKept(`unit-${place.gridId}`, {
    unit: '',
    people: '',
    task: '',
    grid: '',
  });
  const gridId = place.teams.length === 1 ? (place.teams[0]?.gridId ?? '') : value.grid;
  const add = async () => {
    if (value.unit === '' || value.task.trim() === '' || gridId === '') {
      toast(gridId === '' ? '请选网格' : '请选单位、写负责什么');
      return;
    }
    const { key, unit, people, task } = value;
    await addUnit({ key, gridId, departmentId: unit, people, task });
    done();
    toast('已登记');
    await onAdded();
  };
  return (
    <View className="card" id="add-unit">
      <Text className="card-title">登记下沉单位</Text>
      <WhichGrid place={place} value={value.grid} onChange={(grid) => change({ grid })} />
      <Answer asked={asked}>
        {(departments) => (
          <Field title="单位" required>
            <Chips
              name="unit"
              options={departments.map(({ id, name }) => [id, name] as const)}
              value={value.unit}
              onChange={(unit) => change({ unit })}
            />
          </Field>
        )}
      </Answer>
      <Line
        id="unit-task"
        title="负责什么"
        required
        value={value.task}
        max={100}
        placeholder="比如：盯两处工地的扬尘"
        onChange={(task) => change({ task })}
      />
      <Line
        id="unit-people"
        title="下沉人员"
        value={value.people}
        max={40}
        placeholder="怎么称呼"
        onChange={(people) => change({ people })}
      />
      <Btn id="send-unit" kind="good" onPress={add}>
        登记
      </Btn>
    </View>
  );
}
