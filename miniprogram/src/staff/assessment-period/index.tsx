import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import {
  type AssessmentDetail,
  type AssessmentMove,
  downloadCircular,
  downloadScores,
  getAssessment,
  moveAssessment,
} from '../../api/assessment';
import { Btn } from '../../components/Btn';
import { MenuRow } from '../../components/MenuRow';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open, parameter } from '../../lib/navigate';
import { dateTime } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { isAssessed } from '../assessment/words';
import { For } from '../For';
import { orConflict } from '../../lib/conflict';
import { dayOf } from '../../lib/days';
import { isOffice } from '../supervision/roles';
import { Terms } from './Terms';
import { Units } from './Units';

const SURE: Record<AssessmentMove, string> = {
  compute: '按这一期的指标算出得分，并把每项的案件固定下来。以后案件再有变化，得分不变。',
  open_appeals: '各网格、各社区马上能看到自己的得分，可以申诉和说明。',
  settle: '申诉结束，得分不再改变，并按分数拟出建议奖励的名单。',
  publish: '发布以后不能收回。没有确认的奖励和问责线索不会发布。',
};

function NextStep({
  period,
  onDone,
}: {
  period: AssessmentDetail;
  onDone: (after: AssessmentDetail) => void;
}) {
  const { next } = period;
  if (next === null) return null;
  const go = async () => {
    if (!(await confirm({ title: next.label, content: SURE[next.move], yes: '确定' }))) return;
    const after = await orConflict(() => moveAssessment(period.id, next.move));
    if (after === null) return;
    toast('已完成');
    onDone(after);
  };
  return next.notYet === null ? (
    <Btn id={`do-${next.move}`} kind="good" onPress={go}>
      {next.label}
    </Btn>
  ) : (
    <Text className="hint" id="not-yet">
      下一步：{next.label}。{next.notYet}。
    </Text>
  );
}

/** "12月6日": the day before the instant at which it is over. */
const lastDay = (end: string): string => dayOf(new Date(Date.parse(end) - 1).toISOString(), Date.now());

/** Where it stands, in a sentence. */
function Standing({ period }: { period: AssessmentDetail }) {
  const now = Date.now();
  if (period.state === 'open')
    return (
      <Text className="soft">
        {period.changeable
          ? `从 ${dateTime(period.startsAt, now)} 开始。开始以前，指标和权重还可以改。`
          : `已经开始，指标和权重不能再改。${dateTime(period.endsAt, now)} 以后自动计算。`}
      </Text>
    );
  if (period.state === 'appealing' && period.appealsUntil)
    return <Text className="soft">申诉和说明到 {lastDay(period.appealsUntil)}为止（含当天）。</Text>;
  if (period.publishedAt) return <Text className="soft">{dateTime(period.publishedAt, now)} 发布。</Text>;
  return null;
}

function Loaded({ id, office }: { id: string; office: boolean }) {
  const asked = useAsk<AssessmentDetail>(() => getAssessment(id), [id]);
  return (
    <Answer asked={asked}>
      {(period) => (
        <>
          <View className="card assessment-head">
            <Text className="card-title">{period.name}考核</Text>
            <Text className={`tag tag-assessment-${period.state}`}>{period.stateName}</Text>
            <Standing period={period} />
            <NextStep period={period} onDone={asked.replace} />
            {period.changeable ? (
              <Btn
                id="change-terms"
                kind="plain"
                onPress={() => open('staff/assessment-terms', { id: period.id })}
              >
                修改指标和权重
              </Btn>
            ) : null}
          </View>
          {period.state === 'open' ? null : (
            <View className="card menu">
              <MenuRow
                id="to-appeals"
                icon="text"
                name="申诉"
                text="对某一项得分的不同意见"
                onOpen={() => open('staff/assessment-appeals', { id: period.id })}
              >
                {period.appealsPending > 0 ? <Text className="badge">{period.appealsPending}</Text> : null}
              </MenuRow>
              <MenuRow
                id="to-proposals"
                icon="shield"
                name="奖励和问责"
                text="系统只列线索，由人决定"
                onOpen={() => open('staff/assessment-proposals', { id: period.id })}
              >
                {period.proposalsPending > 0 ? (
                  <Text className="badge">{period.proposalsPending}</Text>
                ) : null}
              </MenuRow>
            </View>
          )}
          <Units period={period} />
          {period.units.length > 0 ? (
            <Btn id="download" kind="plain" onPress={() => downloadScores(period)}>
              下载 Excel 表格
            </Btn>
          ) : null}
          {office && ['settled', 'published'].includes(period.state) ? (
            <Btn id="download-word" kind="plain" onPress={() => downloadCircular(period)}>
              下载考核通报（Word）
            </Btn>
          ) : null}
          <Terms period={period} />
        </>
      )}
    </Answer>
  );
}

export default function AssessmentPeriodPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="考核结果">
      <For who={isAssessed} why="登录后查看考核。">
        {(me) => <Loaded id={id} office={isOffice(me)} />}
      </For>
    </Page>
  );
}
