import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type AssessmentAppeal, decideAppeal, getAssessmentAppeals } from '../../api/assessment';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { confirm, toast } from '../../lib/ui';
import { AppealFacts } from '../assessment/AppealFacts';
import { CaseRow } from '../assessment/CaseRow';
import { isAssessed } from '../assessment/words';
import { For } from '../For';
import { orConflict } from '../../lib/conflict';
import { Words } from '../../components/fields';

interface Props {
  appeal: AssessmentAppeal;
  onDone: () => Promise<void>;
}

function Appeal({ appeal, onDone }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const decide = async () => {
    if (note.trim() === '') {
      toast('请写明理由，申诉的单位会看到');
      return;
    }
    const asked =
      chosen.length > 0
        ? { title: '采纳', content: `${chosen.length} 件不再计入，得分重新计算。`, yes: '采纳' }
        : { title: '维持', content: '没有选案件：维持原来的结果。这一项不能再申诉。', yes: '维持' };
    if (!(await confirm(asked))) return;
    const after = await orConflict(() =>
      decideAppeal(appeal.id, { excludeIds: [...chosen], note: note.trim() }),
    );
    if (after) toast('已处理');
    await onDone();
  };
  return (
    <View className="card" id={`appeal-${appeal.id}`}>
      <Text className="card-title">
        {appeal.unitName}：{appeal.indicatorName}
      </Text>
      <AppealFacts appeal={appeal} />
      {appeal.decidable ? (
        <Text className="hint">点右边的加号，选不再计入的案件；都不选就是维持。</Text>
      ) : null}
      {appeal.cases.map((one) => (
        <CaseRow
          key={one.id}
          one={one}
          chosen={appeal.decidable ? chosen.includes(one.id) : null}
          onChoose={() => toggle(one.id)}
        />
      ))}
      {appeal.decidable ? (
        <>
          <Words
            id="decision-note"
            title="处理的理由"
            required
            value={note}
            max={500}
            placeholder="申诉的单位会看到"
            onChange={setNote}
          />
          <Btn id="decide-appeal" kind={chosen.length > 0 ? 'good' : 'danger'} onPress={decide}>
            {chosen.length > 0 ? `采纳，${chosen.length} 件不再计入` : '维持原来的结果'}
          </Btn>
        </>
      ) : null}
    </View>
  );
}

function Appeals({ id }: { id: string }) {
  const list = usePages<AssessmentAppeal>((cursor) => getAssessmentAppeals(id, cursor), [id]);
  return (
    <Answer asked={list}>
      {() =>
        list.items.length === 0 ? (
          <Empty icon="done" title="没有申诉" advice="网格长、社区主任可以在单位得分里，对某一项提出申诉。" />
        ) : (
          <>
            {list.items.map((appeal) => (
              <Appeal key={appeal.id} appeal={appeal} onDone={list.reload} />
            ))}
            <More list={list} />
          </>
        )
      }
    </Answer>
  );
}

export default function AssessmentAppealsPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="考核申诉">
      <For who={isAssessed} why="登录后查看申诉。">
        {() => <Appeals id={id} />}
      </For>
    </Page>
  );
}
