import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { messageOf } from '../api/problem';
import type { Me } from '../api/types';
import { currentRoute } from '../lib/navigate';
import { reference } from '../lib/reference';
import { beginLogin, loginFailure, useSession } from '../lib/session';
import { Btn } from './Btn';
import { Icon } from './Icon';
import { Loading } from './states';

/** Asks to log in, and returns to this page afterwards. */
function LoginCard({ why }: { why: string }) {
  const failure = loginFailure.use();
  const logIn = async () => beginLogin(await reference.settings(), currentRoute());
  return (
    <View className="card login-card">
      <Icon name="shield" size="xl" color="#1f8a5b" />
      <Text className="card-title">请先登录</Text>
      <Text className="soft">{why}</Text>
      {failure === null ? null : <Text className="error-text">{messageOf(failure)}</Text>}
      <Btn id="login" kind="good" onPress={logIn}>
        微信登录
      </Btn>
      <Text className="soft small">登录只用来告诉您处理结果。网格员看不到您是谁。</Text>
    </View>
  );
}

/** The content for a person who is logged in; else the way to log in. */
export function NeedLogin({ why, children }: { why: string; children: (me: Me) => ReactNode }) {
  const { status, me } = useSession();
  if (me !== null) return <>{children(me)}</>;
  return status === 'unknown' && loginFailure.get() === null ? <Loading rows={2} /> : <LoginCard why={why} />;
}
