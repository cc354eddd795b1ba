import { Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { getNotices, markRead } from '../../api/endpoints';
import type { Me, Notice, NoticeKind, Unread } from '../../api/types';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { open, openTab } from '../../lib/navigate';
import { handlesCases, setUnread } from '../../lib/session';
import { ago } from '../../lib/time';
import { explain } from '../../lib/ui';
import { refreshUnread, unread } from '../../lib/unread';
import { leadsOn, placeOf } from './place';

const KINDS: readonly (readonly [NoticeKind | null, string])[] = [
  [null, '全部'],
  ['message', '留言'],
  ['tip', '我的举报'],
  ['followed', '跟进的'],
  ['task', '待办'],
];

interface KindsProps {
  kinds: typeof KINDS;
  counts: Unread;
  value: NoticeKind | null;
  onChange: (kind: NoticeKind | null) => void;
}

function Kinds({ kinds, counts, value, onChange }: KindsProps) {
  return (
    <View className="chips inbox-kinds">
      {kinds.map(([kind, name]) => {
        const count = counts[kind ?? 'total'];
        return (
          <View
            key={name}
            id={`kind-${kind ?? 'all'}`}
            className={`chip chip-small ${kind === value ? 'chip-on' : ''}`}
            onClick={() => onChange(kind)}
          >
            <Text>{name}</Text>
            {count > 0 ? <Text className="badge">{count > 99 ? '99+' : count}</Text> : null}
          </View>
        );
      })}
    </View>
  );
}

function NoticeCard({ notice, onOpen }: { notice: Notice; onOpen: () => void }) {
  return (
    <View className={`card message ${notice.readAt === null ? 'message-new' : ''}`} onClick={onOpen}>
      <View className="between">
        <Text className="message-title">{notice.title}</Text>
        {notice.readAt === null ? <Text className="badge">新</Text> : null}
      </View>
      {notice.body ? <Text className="message-body">{notice.body}</Text> : null}
      <View className="between">
        <Text className="soft small">{ago(notice.createdAt, Date.now())}</Text>
        {leadsOn(notice) ? <Text className="link small">查看</Text> : null}
      </View>
    </View>
  );
}

function Inbox({ me }: { me: Me }) {
  const [kind, setKind] = useState<NoticeKind | null>(null);
  const notices = usePages<Notice>((cursor) => getNotices(cursor, kind), [me.id, kind]);
  const counts = unread.use();
  const read = async (what: { ids: string[] } | { all: true }) => {
    setUnread((await markRead(what)).unread);
    await Promise.all([notices.reload(), refreshUnread(true)]);
  };
  const show = async (notice: Notice) => {
    if (notice.readAt === null) await read({ ids: [notice.id] });
    const place = await placeOf(notice, me);
    if (place === 'pages/points') openTab('points');
    else if (place === 'pages/campaigns') open(place, { tab: 'mine' });
    else if (place !== null) open(place, notice.tipId === null ? {} : { id: notice.tipId });
  };
  const kinds = KINDS.filter(([one]) => one !== 'task' || handlesCases(me));
  return (
    <>
      <Kinds kinds={kinds} counts={counts} value={kind} onChange={setKind} />
      <Answer asked={notices}>
        {() =>
          notices.items.length === 0 ? (
            <Empty icon="mail" title="还没有消息" advice="您的举报有了进展，会在这里告诉您。" />
          ) : (
            <>
              {counts.total > 0 || notices.items.some(({ readAt }) => readAt === null) ? (
                <Btn kind="plain" small id="read-all" onPress={() => read({ all: true })}>
                  全部标为已读
                </Btn>
              ) : null}
              {notices.items.map((notice) => (
                <NoticeCard key={notice.id} notice={notice} onOpen={() => void show(notice).catch(explain)} />
              ))}
              <More list={notices} />
            </>
          )
        }
      </Answer>
    </>
  );
}

export default function InboxPage() {
  useDidShow(() => void refreshUnread(true));
  return (
    <Page title="消息">
      <NeedLogin why="登录后查看消息。">{(me) => <Inbox me={me} />}</NeedLogin>
    </Page>
  );
}
