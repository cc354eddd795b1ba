import type { Filters } from '../../api/queue';
import type { StaffQueue, StaffTip } from '../../api/types';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Answer, Empty } from '../../components/states';
import type { Listed } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { Picking } from './Picking';
import { QueueItem } from './QueueItem';

export type QueueList = Listed<StaffTip, StaffQueue>;

interface Props {
  list: QueueList;
  scope: Filters['scope'];
  /** Filters besides scope and order are set. */
  narrowed: boolean;
  onClear: () => void;
  /** Several cases are being chosen. */
  picking: boolean;
  onPicked: () => void;
}

function Nothing({ list, scope, narrowed, onClear }: Omit<Props, 'picking' | 'onPicked'>) {
  if (narrowed) {
    return (
      <Empty title="没有符合筛选的案件" advice="换一个条件，或者清除筛选。">
        <Btn id="clear-empty" kind="plain" onPress={onClear}>
          清除筛选
        </Btn>
      </Empty>
    );
  }
  const advice = scope === 'todo' ? '都办完了。有新的举报会出现在这里。' : '看看「全部」，或者过一会儿再来。';
  return (
    <Empty icon="done" title={scope === 'todo' ? '没有待办' : '没有案件'} advice={advice}>
      <Btn kind="plain" onPress={list.reload}>
        刷新
      </Btn>
    </Empty>
  );
}

/** The cases in the server's order, page by page. */
export function CaseList(props: Props) {
  const { list, picking, onPicked } = props;
  return (
    <Answer asked={list}>
      {() => {
        if (list.items.length === 0) return <Nothing {...props} />;
        if (picking) return <Picking list={list} onEnd={onPicked} />;
        return (
          <>
            {list.items.map((tip) => (
              <QueueItem key={tip.id} tip={tip} onOpen={() => open('staff/case', { id: tip.id })} />
            ))}
            <More list={list} />
          </>
        );
      }}
    </Answer>
  );
}
