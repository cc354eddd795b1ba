import { Text, View } from '@tarojs/components';
import { getNotices, markRead } from '../../api/endpoints';
import type { Notice } from '../../api/types';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { setUnread } from '../../lib/session';
import { ago } from '../../lib/time';
import { explain } from '../../lib/ui';

/** A tip that is followed is another person's: it has a page that shows less. */
const pageOf = ({ kind }: Notice) => (kind === 'followed' ? 'pages/followed' : 'pages/tip');

function Inbox({ accountId }: { accountId: string }) {
  const notices = usePages<Notice>(getNotices, [accountId]);
  const read = async (what: { ids: string[] } | { all: true }) => {
    setUnread((await markRead(what)).unread);
    await notices.reload();
  };
  const show = async (notice: Notice) => {
    if (notice.readAt === null) await read({ ids: [notice.id] });
    if (notice.tipId !== null) open(pageOf(notice), { id: notice.tipId });
  };
  return (
    <Answer asked={notices}>
      {() =>
        notices.items.length === 0 ? (
          <Empty icon="mail" title="还没有消息" advice="您的举报有了进展，会在这里告诉您。" />
        ) : (
          <>
            {notices.items.some(({ readAt }) => readAt === null) ? (
              <Btn kind="plain" small id="read-all" onPress={() => read({ all: true })}>
                全部标为已读
              </Btn>
            ) : null}
            {notices.items.map((notice) => (
              <View
                className={`card message ${notice.readAt === null ? 'message-new' : ''}`}
                key={notice.id}
                onClick={() => void show(notice).catch(explain)}
              >
                <View className="between">
                  <Text className="message-title">{notice.title}</Text>
                  {notice.readAt === null ? <Text className="badge">新</Text> : null}
                </View>
                {notice.body ? <Text className="message-body">{notice.body}</Text> : null}
                <View className="between">
                  <Text className="soft small">{ago(notice.createdAt, Date.now())}</Text>
                  {notice.tipId === null ? null : <Text className="link small">查看</Text>}
                </View>
              </View>
            ))}
            <More list={notices} />
          </>
        )
      }
    </Answer>
  );
}

export default function InboxPage() {
  return (
    <Page title="消息">
      <NeedLogin why="登录后查看消息。">{(me) => <Inbox accountId={me.id} />}</NeedLogin>
    </Page>
  );
}
