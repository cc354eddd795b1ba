import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { bindGroup } from '../../api/groups';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Empty } from '../../components/states';
import { entered } from '../../lib/group';
import { openInstead } from '../../lib/navigate';
import { toast } from '../../lib/ui';
import { GridPicker } from '../../moves/GridPicker';
import { For } from '../For';
import { mayBindGroups, ownGrid } from '../../lib/group-roles';
import { Line } from '../../components/fields';

function Bind({ me }: { me: Me }) {
  const from = entered.use();
  const [gridId, setGridId] = useState<string | null>(ownGrid(me));
  const [name, setName] = useState('');
  if (!from)
    return (
      <Empty
        icon="people"
        title="请从微信群里进来"
        advice="先把卡片发到群里，再在群里点开它，就能绑定这个群。"
      >
        <Btn kind="plain" id="to-groups" onPress={() => openInstead('staff/groups')}>
          去发卡片
        </Btn>
      </Empty>
    );
  const bind = async () => {
    if (gridId === null || name.trim() === '') {
      toast(gridId === null ? '请选择网格' : '请填写群的名称');
      return;
    }
    const group = await bindGroup({ ...from.info, gridId, name: name.trim() });
    entered.set({ ...from, group });
    toast(`已绑定到${group.gridName}`);
    openInstead('staff/groups');
  };
  return (
    <View className="card">
      <Text className="card-title">这个群是哪个网格的？</Text>
      <Text className="soft">
        绑定后，群里的居民点开卡片，会看到自己所在的网格。系统不能往群里发消息，也看不到群里的人。
      </Text>
      <GridPicker value={gridId} onChange={setGridId} communities />
      <Line
        id="group-name"
        title="群的名称"
        required
        value={name}
        max={30}
        placeholder="比如：映月路邻里群"
        onChange={setName}
      />
      <Btn id="bind" kind="good" onPress={bind}>
        确认绑定
      </Btn>
    </View>
  );
}

export default function GroupBindPage() {
  return (
    <Page title="绑定微信群">
      <For who={mayBindGroups} why="登录后绑定微信群。">
        {(me) => <Bind me={me} />}
      </For>
    </Page>
  );
}
