import { Text, View } from '@tarojs/components';
import { messageOf } from '../../api/problem';
import { Btn } from '../../components/Btn';
import { Icon } from '../../components/Icon';
import { entered } from '../../lib/group';
import { findMe, myPlace } from '../../lib/my-place';
import { toast } from '../../lib/ui';
import { LocationRefused } from '../../platform/location';

/** Which grid the user is in, once they have asked. */
export function MyGrid() {
  const mine = myPlace.use();
  const group = entered.use()?.group ?? null;
  const unknown = group ? group.gridName : '还不知道您在哪里';
  const find = async () => {
    try {
      const { gridName } = await findMe();
      toast(gridName ? `您在${gridName}` : '您不在本街道范围内');
    } catch (error) {
      toast(error instanceof LocationRefused ? error.message : messageOf(error));
    }
  };
  return (
    <View className="card between">
      <View className="row grow">
        <Icon name="people" size="l" color="#1f8a5b" />
        <View>
          <Text className="soft small">我的社区</Text>
          <Text className="my-grid">{mine ? (mine.gridName ?? '不在本街道范围内') : unknown}</Text>
        </View>
      </View>
      <Btn kind="plain" small id="find-me" onPress={find}>
        定位
      </Btn>
    </View>
  );
}
