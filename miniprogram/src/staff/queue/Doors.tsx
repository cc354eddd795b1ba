import { Text, View } from '@tarojs/components';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { open } from '../../lib/navigate';

/** From the queue to the other pages of the workbench. */
export function Doors({ me }: { me: Me }) {
  const door = (id: string, page: string, name: string) => (
    <Text key={id} className="link" id={id} onClick={() => open(page)}>
      {name}
    </Text>
  );
  return (
    <View className="between queue-tools">
      {door('hot-spots', 'staff/hot-spots', '反复发生')}
      {door('seats', 'staff/seats', '席位与邀请码')}
      {door('supervision', 'staff/listed', '督办与会商')}
      {me.roles.includes('office')
        ? [
            door('referrals', 'staff/referrals', '区平台转办'),
            door('alert', 'staff/alert', '重污染应急'),
            door('templates', 'staff/templates', '回复模板'),
          ]
        : null}
      {me.roles.includes('admin') ? door('outbox', 'staff/outbox', '外发消息') : null}
    </View>
  );
}

/** An administrator without a seat has no cases, only the system to look after. */
export function AdminDoors() {
  return (
    <View className="send">
      <Btn id="seats" onPress={() => open('staff/seats')}>
        席位与邀请码
      </Btn>
      <Btn id="boundaries" kind="plain" onPress={() => open('staff/boundaries')}>
        网格边界
      </Btn>
      <Btn id="outbox" kind="plain" onPress={() => open('staff/outbox')}>
        外发消息
      </Btn>
    </View>
  );
}
