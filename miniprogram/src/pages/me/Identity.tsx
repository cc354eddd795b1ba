import { Text, View } from '@tarojs/components';
import type { Me, Role } from '../../api/types';
import { Icon } from '../../components/Icon';

const ROLES: Record<Role, string> = {
  resident: '居民',
  volunteer: '志愿者',
  patrol_member: '巡查组员',
  grid_head: '网格长',
  community_director: '社区主任',
  office: '街道办',
  department_staff: '职能部门人员',
  admin: '系统管理员',
};

/** Who is logged in, and the seats they hold. */
export function Identity({ me }: { me: Me }) {
  const roles = me.roles.length > 1 ? me.roles.filter((role) => role !== 'resident') : me.roles;
  return (
    <View className="identity">
      <View className="identity-face">
        <Icon name="user" size="l" color="#1769aa" />
      </View>
      <View className="grow">
        <Text className="identity-name" id="my-name">
          {me.displayName ?? '微信用户'}
        </Text>
        <View className="chips">
          {roles.map((role) => (
            <Text className="identity-role" key={role}>
              {ROLES[role]}
            </Text>
          ))}
        </View>
        {me.seats.map(({ id, gridName, role, standIn }) => (
          <Text className="identity-seat" key={id}>
            {gridName} · {ROLES[role]}
            {standIn ? '（请假代理）' : ''}
          </Text>
        ))}
      </View>
    </View>
  );
}
