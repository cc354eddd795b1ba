import { Text, View } from '@tarojs/components';
import { MenuRow } from '../../components/MenuRow';
import { Page } from '../../components/Page';
import { open } from '../../lib/navigate';
import { isStaff } from '../../lib/session';
import { groupsOf } from '../doors';
import { For } from '../For';

/** All pages of the workbench, by the kind of work. */
export default function WorkPage() {
  return (
    <Page title="全部工作">
      <For who={isStaff} why="登录后进入网格工作台。">
        {(me) => (
          <>
            {groupsOf(me.roles).map(({ group, name, doors }) => (
              <View className="card menu" key={group}>
                <Text className="card-title menu-title">{name}</Text>
                {doors.map((door) => (
                  <MenuRow key={door.id} {...door} onOpen={() => open(door.page)} />
                ))}
              </View>
            ))}
          </>
        )}
      </For>
    </Page>
  );
}
