import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type AssessmentProposal, decideProposal, explainProposal, getProposals } from '../../api/assessment';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { open, parameter } from '../../lib/navigate';
import { dateTime } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { isAssessed } from '../assessment/words';
import { For } from '../For';
import { orConflict } from '../../lib/conflict';
import { Words } from '../../components/fields';

interface Props {
  proposal: AssessmentProposal;
  onDone: () => Promise<void>;
}

/** What the unit says, or what the office decides. */
function Say({ proposal, onDone }: Props) {
  const [text, setText] = useState('');
  const explains = proposal.explainable;
  const send = async (work: () => Promise<AssessmentProposal>, content: string, yes: string) => {
    if (text.trim() === '') {
      toast(explains ? '请写说明' : '请写明理由，这个单位会看到');
      return;
    }
    if (!(await confirm({ title: proposal.kindName, content, yes }))) return;
    if (await orConflict(work)) toast('已提交');
    await onDone();
  };
  const decide = (yes: boolean) =>
    send(
      () => decideProposal(proposal.id, yes, text.trim()),
      yes ? `确认后会写进结果，并通知${proposal.unitName}。` : '不采用这一条，不会写进结果。',
      yes ? '确认' : '不采用',
    );
  return (
    <>
      <Words
        id={explains ? 'explanation' : 'decision-reason'}
        title={explains ? '您的说明' : '理由'}
        required
        value={text}
        max={500}
        placeholder={explains ? '当时的情况。只能提交一次' : '这个单位会看到'}
        onChange={setText}
      />
      {explains ? (
        <Btn
          id="send-explanation"
          kind="good"
          onPress={() =>
            send(
              () => explainProposal(proposal.id, text.trim()),
              '说明只能提交一次，街道办看了再决定。',
              '提交',
            )
          }
        >
          提交说明
        </Btn>
      ) : (
        <View className="buttons">
          <Btn
            id="confirm-proposal"
            kind={proposal.kind === 'reward' ? 'good' : 'danger'}
            onPress={() => decide(true)}
          >
            确认
          </Btn>
          <Btn id="drop-proposal" kind="plain" onPress={() => decide(false)}>
            不采用
          </Btn>
        </View>
      )}
    </>
  );
}

function Proposal({ proposal, onDone }: Props) {
  const now = Date.now();
  return (
    <View className="card" id={`proposal-${proposal.kind}`}>
      <View className="between">
        <Text className="card-title grow">{proposal.kindName}</Text>
        <Text className={`tag tag-proposal-${proposal.state}`}>{proposal.stateName}</Text>
      </View>
      <Text className="unit-name">{proposal.unitName}</Text>
      <Text>{proposal.summary}。</Text>
      {proposal.evidence.map(({ kind, id, label, at }) => (
        <View
          className="case-row"
          key={id}
          onClick={() => {
            if (kind === 'tip') open('staff/case', { id });
          }}
        >
          <View className="grow">
            <Text className={kind === 'tip' ? 'case-label link' : 'case-label'}>{label}</Text>
            <Text className="soft small">{dateTime(at, now)}</Text>
          </View>
        </View>
      ))}
      {proposal.explanation ? <Text>单位说明：{proposal.explanation}</Text> : null}
      {proposal.reason ? (
        <Text>
          决定的理由：{proposal.reason}
          {proposal.decidedAt ? `（${dateTime(proposal.decidedAt, now)}）` : ''}
        </Text>
      ) : null}
      {proposal.notYet ? <Text className="hint">{proposal.notYet}。</Text> : null}
      {proposal.explainable || proposal.decidable ? <Say proposal={proposal} onDone={onDone} /> : null}
    </View>
  );
}

function Proposals({ id }: { id: string }) {
  const list = usePages<AssessmentProposal>((cursor) => getProposals(id, cursor), [id]);
  return (
    <>
      <Text className="soft">
        这些是系统按数据列出的线索，不是结论。单位可以先说明，由人逐条决定；没有确认的不会发布。
      </Text>
      <Answer asked={list}>
        {() =>
          list.items.length === 0 ? (
            <Empty icon="done" title="没有线索" advice="申诉结束以后，建议奖励的单位会列在这里。" />
          ) : (
            <>
              {list.items.map((proposal) => (
                <Proposal key={proposal.id} proposal={proposal} onDone={list.reload} />
              ))}
              <More list={list} />
            </>
          )
        }
      </Answer>
    </>
  );
}

export default function AssessmentProposalsPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="奖励和问责">
      <For who={isAssessed} why="登录后查看奖励和问责。">
        {() => <Proposals id={id} />}
      </For>
    </Page>
  );
}
