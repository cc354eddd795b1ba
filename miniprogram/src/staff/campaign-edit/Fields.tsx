import { Picker, Text, View } from '@tarojs/components';
import type { CampaignKind, PlaceKind, TrainedRole } from '../../api/campaigns';
import { dayText } from '../../lib/days';
import { Chips, Field, Line, Words } from '../../components/fields';
import type { Draft } from './draft';
import { MaterialFields } from './MaterialFields';

const PLACES: readonly (readonly [PlaceKind, string])[] = [
  ['square', '进广场'],
  ['community', '进社区'],
  ['courtyard', '进楼院'],
  ['home', '进家庭'],
  ['workplace', '进单位'],
];
const ROLES: readonly (readonly [TrainedRole, string])[] = [
  ['community_director', '社区主任'],
  ['grid_head', '网格长'],
  ['patrol_member', '巡查组员'],
  ['department_staff', '职能部门人员'],
];

interface Props {
  kind: CampaignKind;
  /** Kind of place and roles can be chosen only for what is new. */
  isNew: boolean;
  value: Draft;
  change: (part: Partial<Draft>) => void;
}

function Roles({ value, change }: Pick<Props, 'value' | 'change'>) {
  const toggle = (role: TrainedRole) =>
    change({
      roles: value.roles.includes(role) ? value.roles.filter((one) => one !== role) : [...value.roles, role],
    });
  return (
    <Field title="谁要参加" required>
      <View className="chips">
        {ROLES.map(([role, name]) => (
          <View
            key={role}
            id={`role-${role}`}
            className={`chip chip-small ${value.roles.includes(role) ? 'chip-on' : ''}`}
            onClick={() => toggle(role)}
          >
            {value.roles.includes(role) ? `✓ ${name}` : name}
          </View>
        ))}
      </View>
      <Text className="soft small">本辖区这些岗位的人会收到通知；志愿者也可以来。</Text>
    </Field>
  );
}

export function Fields({ kind, isNew, value, change }: Props) {
  const time = (part: 'from' | 'to', name: string) => (
    <View className="grow">
      <Text className="soft small">{name}</Text>
      <Picker mode="time" value={value[part]} onChange={({ detail }) => change({ [part]: detail.value })}>
        <View className="choice" id={`time-${part}`}>
          {value[part]}
        </View>
      </Picker>
    </View>
  );
  return (
    <>
      {isNew && kind === 'campaign' ? (
        <Field title="去哪里宣传" required>
          <Chips
            name="place"
            options={PLACES}
            value={value.placeKind}
            onChange={(placeKind) => change({ placeKind })}
            small
          />
        </Field>
      ) : null}
      {isNew && kind === 'training' ? <Roles value={value} change={change} /> : null}
      <Line
        id="title"
        title="名称"
        required
        value={value.title}
        max={40}
        placeholder={kind === 'campaign' ? '比如：清洁取暖进楼院' : '比如：网格长业务培训'}
        onChange={(title) => change({ title })}
      />
      <Field title="时间" required>
        <Picker mode="date" value={value.day} onChange={({ detail }) => change({ day: detail.value })}>
          <View className="choice" id="day">
            {dayText(value.day, Date.now())}
          </View>
        </Picker>
        <View className="buttons">
          {time('from', '开始')}
          {time('to', '结束')}
        </View>
      </Field>
      <Line
        id="venue"
        title="地点"
        required
        value={value.place}
        max={60}
        placeholder="比如：3 号院中心花坛"
        onChange={(place) => change({ place })}
      />
      <Words
        id="about"
        title="内容"
        value={value.about}
        max={1000}
        placeholder={kind === 'campaign' ? '讲什么、发什么，居民会看到' : '讲什么、要准备什么'}
        onChange={(about) => change({ about })}
      />
      <MaterialFields materials={value.materials} onChange={(materials) => change({ materials })} />
    </>
  );
}
