import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import {
  type AssessmentDetail,
  type AssessmentTrial,
  changeTerms,
  getAssessment,
  getNewAssessment,
  type NewAssessment,
  openAssessment,
  tryTerms,
} from '../../api/assessment';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { goBack, openInstead, parameter } from '../../lib/navigate';
import { confirm, toast } from '../../lib/ui';
import { For } from '../For';
import { orConflict } from '../../lib/conflict';
import { Chips, Line } from '../../components/fields';
import { useKept } from '../../lib/kept';
import { isOffice } from '../supervision/roles';
import { draftOf, faultOf, termsOf } from './draft';
import { Numbers } from './Numbers';
import { Trial } from './Trial';

interface Props {
  fresh: NewAssessment;
  /** The period whose terms are changed; null: a new one. */
  period: AssessmentDetail | null;
}

function Form({ fresh, period }: Props) {
  const { value, change, done } = useKept(`assessment-${period?.id ?? 'new'}`, {
    from: fresh.spans[0]?.from ?? '',
    kind: fresh.spans[0]?.kind ?? 'month',
    reason: '',
  });
  // Not kept on the device: it would hide what has come into force meanwhile.
  const [draft, setDraft] = useState(() => draftOf(period?.terms ?? fresh.terms));
  const [trial, setTrial] = useState<AssessmentTrial | null>(null);
  const { key, reason } = value;
  // What was kept may name a month that has begun meanwhile.
  const span =
    fresh.spans.find(({ from, kind }) => from === value.from && kind === value.kind) ?? fresh.spans[0];
  const kind = period?.kind ?? span?.kind ?? 'month';
  const complete = (): boolean => {
    const fault = faultOf(draft);
    if (fault) toast(fault);
    return fault === null;
  };
  const tryOut = async () => {
    if (complete()) setTrial(await tryTerms({ kind, terms: termsOf(draft) }));
  };
  const save = async () => {
    if (!complete()) return;
    if (reason.trim() === '') {
      toast('请写明依据');
      return;
    }
    const name = period?.name ?? span?.name ?? '';
    const content = `${name}按这些指标和权重考核。考核期开始以前还可以改，开始以后不能再改。`;
    if (!(await confirm({ title: period ? '修改' : '开展考核', content, yes: '确定' }))) return;
    const common = { key, terms: termsOf(draft), reason: reason.trim() };
    const after = await orConflict(() =>
      period
        ? changeTerms(period.id, { ...common, version: period.version })
        : openAssessment({ ...common, kind, from: span?.from ?? '' }),
    );
    if (after === null) return;
    done();
    toast('已保存');
    if (period) goBack();
    else openInstead('staff/assessment-period', { id: after.id });
  };
  return (
    <>
      {period ? (
        <Text className="soft">{period.name}：开始以前可以修改，开始以后不能再改。</Text>
      ) : (
        <View className="card">
          <Text className="card-title">考核哪一期</Text>
          <Chips
            name="span"
            options={fresh.spans.map((one) => [`${one.kind} ${one.from}`, one.name] as const)}
            value={span ? `${span.kind} ${span.from}` : null}
            onChange={(next) => {
              const chosen = fresh.spans.find((one) => `${one.kind} ${one.from}` === next);
              if (chosen) change({ from: chosen.from, kind: chosen.kind });
              setTrial(null);
            }}
          />
        </View>
      )}
      <Numbers
        draft={draft}
        onChange={(next) => {
          setDraft(next);
          setTrial(null);
        }}
      />
      <Btn id="try-terms" kind="plain" onPress={tryOut}>
        试算：上一期会怎样
      </Btn>
      {trial ? <Trial trial={trial} /> : null}
      <View className="card">
        <Line
          id="reason"
          title="依据"
          required
          value={reason}
          max={200}
          placeholder="比如：长效办第 3 次例会议定"
          onChange={(next) => change({ reason: next })}
        />
        <Btn id="save-terms" kind="good" onPress={save}>
          {period ? '保存修改' : '开展考核'}
        </Btn>
      </View>
    </>
  );
}

function Loaded({ id }: { id: string }) {
  const asked = useAsk(async () => {
    const fresh = await getNewAssessment();
    return { fresh, period: id === '' ? null : await getAssessment(id) };
  }, [id]);
  return (
    <Answer asked={asked}>
      {({ fresh, period }) =>
        period && !period.changeable ? (
          <Text className="hint">{period.name}已经开始，指标和权重不能再改。</Text>
        ) : (
          <Form fresh={fresh} period={period} />
        )
      }
    </Answer>
  );
}

export default function AssessmentTermsPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="指标和权重">
      <For who={isOffice} why="登录后设置考核。">
        {() => <Loaded id={id} />}
      </For>
    </Page>
  );
}
