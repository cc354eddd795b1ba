import { getMeetings, type MeetingSummary } from '../../api/supervision';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { handlesCases } from '../../lib/session';
import { For } from '../For';
import { MeetingCard } from '../supervision/MeetingCard';
import { decides } from '../supervision/roles';
import { Tabs } from '../supervision/Tabs';

function Meetings() {
  const list = usePages<MeetingSummary>(getMeetings, []);
  return (
    <Answer asked={list}>
      {() =>
        list.items.length === 0 ? (
          <Empty icon="people" title="还没有会商记录" advice="研判会商、联席会议和联合执法登记在这里。" />
        ) : (
          <>
            {list.items.map((meeting) => (
              <MeetingCard key={meeting.id} meeting={meeting} />
            ))}
            <More list={list} />
          </>
        )
      }
    </Answer>
  );
}

export default function MeetingsPage() {
  return (
    <Page title="督办与会商">
      <For who={handlesCases} why="登录后查看会商记录。">
        {(me) => (
          <>
            <Tabs at="meetings" />
            {decides(me) ? (
              <Btn id="new-meeting" onPress={() => open('staff/meeting-new')}>
                登记会商
              </Btn>
            ) : null}
            <Meetings />
          </>
        )}
      </For>
    </Page>
  );
}
