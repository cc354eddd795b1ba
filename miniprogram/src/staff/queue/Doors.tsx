import { View } from '@tarojs/components';
import { Btn } from '../../components/Btn';
import { MenuRow } from '../../components/MenuRow';
import { open } from '../../lib/navigate';

/** From the queue to the other pages of the workbench. */
export function Doors() {
  return (
    <View className="card menu">
      <MenuRow
        id="work"
        icon="sign"
        name="全部工作"
        text="巡查、督办、报告、考核、设置"
        onOpen={() => open('staff/work')}
      />
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
