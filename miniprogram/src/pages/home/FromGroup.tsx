import { Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { messageOf } from '../../api/problem';
import { Icon } from '../../components/Icon';
import { entered, noticeGroup } from '../../lib/group';
import { open } from '../../lib/navigate';
import { useSession } from '../../lib/session';
import { toast } from '../../lib/ui';

/** Who came in through a card in a group sees whose grid the group is; an official can bind a group that is nobody's. */
export function FromGroup() {
  const { status } = useSession();
  const from = entered.use();
  const look = () => {
    if (status === 'in') noticeGroup().catch((error: unknown) => toast(messageOf(error)));
  };
  useEffect(look, [status]);
  useDidShow(look);
  if (from?.group)
    return (
      <View className="card row from-group" id="from-group">
        <Icon name="people" size="l" color="#1f8a5b" />
        <View className="grow">
          <Text className="soft small">您从微信群「{from.group.name}」进来，所在网格</Text>
          <Text className="my-grid">{from.group.gridName}</Text>
        </View>
      </View>
    );
  if (!from?.mayBind) return null;
  return (
    <View className="card row from-group" id="bind-group" onClick={() => open('staff/group-bind')}>
      <Icon name="people" size="l" color="#c2540a" />
      <View className="grow">
        <Text className="my-grid">这个群还没有绑定网格</Text>
        <Text className="soft small">点这里绑定，群里的居民进来就能看到自己的网格</Text>
      </View>
      <Icon name="next" size="s" color="#8a99a5" />
    </View>
  );
}
