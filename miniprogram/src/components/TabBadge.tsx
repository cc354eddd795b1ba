import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { useSession } from '../lib/session';
import { refreshUnread } from '../lib/unread';
import { showTabBadge } from '../platform/badge';

/** The tab 我的, behind which the inbox lies. */
const ME = 3;

/** Keeps the number of unread notices on the tab bar; on every tab page. */
export function TabBadge() {
  const { me } = useSession();
  const count = me?.unread ?? 0;
  useEffect(() => showTabBadge(ME, count), [count]);
  useEffect(() => void refreshUnread(), [me?.id]);
  useDidShow(() => {
    showTabBadge(ME, count);
    void refreshUnread();
  });
  return null;
}
