import { Text, View } from '@tarojs/components';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { open } from '../../lib/navigate';
import { doorsOf } from '../doors';

/** From the queue to the other pages of the workbench. */
export function Doors({ me }: { me: Me }) {
  return (
    <View className="between queue-tools">
      {doorsOf(me.roles).map(({ id, page, name }) => (
        <Text key={id} className="link" id={id} onClick={() => open(page)}>
          {name}
        </Text>
      ))}
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
