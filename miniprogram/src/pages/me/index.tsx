import { Text, View } from '@tarojs/components';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Icon } from '../../components/Icon';
import { MenuRow } from '../../components/MenuRow';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { currentRoute, open } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { beginLogin, endLogin, handlesCases, isAdmin, isStaff, refreshMe } from '../../lib/session';
import { unread } from '../../lib/unread';
import { confirm, toast } from '../../lib/ui';
import { canSwitch } from '../../platform/login';
import { ContactPhone } from './ContactPhone';
import { FontSizes } from './FontSizes';
import { Identity } from './Identity';
import { useDidShow } from '@tarojs/taro';

function Mine({ me }: { me: Me }) {
  useDidShow(() => void refreshMe());
  const tasks = unread.use().task;
  const switchIdentity = async () => {
    const settings = await reference.settings();
    await endLogin();
    await beginLogin(settings, currentRoute());
  };
  const leave = async () => {
    const sure = await confirm({
      title: '退出登录',
      content: '退出后要重新登录才能看到您的举报。',
      yes: '退出',
    });
    if (!sure) return;
    await endLogin();
    toast('已退出');
  };
  return (
    <>
      <Identity me={me} />
      {isStaff(me) ? (
        <View className="card staff-door" id="staff" onClick={() => open('staff/queue')}>
          <Icon name="sign" size="l" color="#ffffff" />
          <View className="grow">
            <Text className="staff-door-title">网格工作台</Text>
            <Text className="staff-door-text">
              {handlesCases(me) ? '待办、处置、核查、派遣' : '席位与邀请码、系统管理'}
            </Text>
          </View>
          {tasks > 0 ? <Text className="badge">{tasks > 99 ? '99+' : tasks}</Text> : null}
          <Icon name="next" color="#ffffff" />
        </View>
      ) : null}
      <View className="card menu">
        <MenuRow id="inbox" icon="mail" name="消息" onOpen={() => open('pages/inbox')}>
          {me.unread > 0 ? <Text className="badge">{me.unread > 99 ? '99+' : me.unread}</Text> : null}
        </MenuRow>
        <MenuRow
          id="campaigns"
          icon="leaf"
          name="活动与培训"
          onOpen={() => open('pages/campaigns', { tab: 'mine' })}
        />
        <MenuRow
          id="claim"
          icon="key"
          name="输入邀请码（网格员、管理员）"
          onOpen={() => open('pages/claim')}
        />
      </View>
      {isAdmin(me) ? (
        <View className="card menu">
          <MenuRow id="boundaries" icon="pin" name="网格边界" onOpen={() => open('staff/boundaries')} />
          <MenuRow id="outbox" icon="send" name="外发消息" onOpen={() => open('staff/outbox')} />
        </View>
      ) : null}
      <ContactPhone />
      <FontSizes />
      <View className="card menu">
        <MenuRow id="about" icon="shield" name="关于与隐私" onOpen={() => open('pages/about')} />
      </View>
      <View className="send">
        {canSwitch ? (
          <Btn id="switch" kind="plain" onPress={switchIdentity}>
            切换身份
          </Btn>
        ) : null}
        <Btn id="logout" kind="quiet" onPress={leave}>
          退出登录
        </Btn>
      </View>
    </>
  );
}

export default function MePage() {
  return (
    <Page title="我的" tab>
      <NeedLogin why="登录后查看消息和您的身份。">{(me) => <Mine me={me} />}</NeedLogin>
    </Page>
  );
}
