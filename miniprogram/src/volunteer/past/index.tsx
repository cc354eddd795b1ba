import { useState } from 'react';
import { getPastShifts, type ShiftCard as Card } from '../../api/volunteers';
import { More } from '../../components/More';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { ShiftCard } from '../ShiftCard';

function Past({ squadId }: { squadId: string }) {
  const list = usePages<Card>((cursor) => getPastShifts(squadId, cursor), [squadId]);
  return (
    <Answer asked={list}>
      {() =>
        list.items.length === 0 ? (
          <Empty icon="list" title="还没有办过活动" advice="活动结束后会列在这里，队长可以在七天内补登。" />
        ) : (
          <>
            {list.items.map((shift) => (
              <ShiftCard key={shift.id} shift={shift} />
            ))}
            <More list={list} />
          </>
        )
      }
    </Answer>
  );
}

export default function PastPage() {
  const [squadId] = useState(() => parameter('squad'));
  return (
    <Page title="以前的活动">
      <NeedLogin why="登录后查看。">{() => <Past squadId={squadId} />}</NeedLogin>
    </Page>
  );
}
