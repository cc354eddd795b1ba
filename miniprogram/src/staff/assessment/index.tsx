import { Text, View } from '@tarojs/components';
import { type AssessmentSummary, getAssessments } from '../../api/assessment';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { For } from '../For';
import { dayOf } from '../../lib/days';
import { isOffice } from '../supervision/roles';
import { isAssessed } from './words';

const DAY = 86_400_000;

function PeriodCard({ period }: { period: AssessmentSummary }) {
  const now = Date.now();
  const last = new Date(Date.parse(period.endsAt) - DAY).toISOString();
  return (
    <View
      className="card assessment-card"
      id={`period-${period.id}`}
      onClick={() => open('staff/assessment-period', { id: period.id })}
    >
      <Text className="card-title">{period.name}</Text>
      <Text className={`tag tag-assessment-${period.state}`}>{period.stateName}</Text>
      <Text className="soft">
        {dayOf(period.startsAt, now)}—{dayOf(last, now)}
      </Text>
    </View>
  );
}

function Periods({ office }: { office: boolean }) {
  const list = usePages<AssessmentSummary>(getAssessments, []);
  return (
    <>
      <Text className="soft">
        只看办理的结果，考核到网格和社区，不给个人排名。每项得分都能点开看案件，有异议可以申诉。
      </Text>
      {office ? (
        <Btn id="new-period" kind="good" onPress={() => open('staff/assessment-terms')}>
          开展一期考核
        </Btn>
      ) : null}
      <Answer asked={list}>
        {() =>
          list.items.length === 0 ? (
            <Empty
              icon="list"
              title="还没有考核"
              advice={
                office
                  ? '先选好月份或季度，定好指标和权重。开始以后不能再改。'
                  : '街道办公示以后，您的网格和社区的得分会列在这里。'
              }
            />
          ) : (
            <>
              {list.items.map((period) => (
                <PeriodCard key={period.id} period={period} />
              ))}
              <More list={list} />
            </>
          )
        }
      </Answer>
    </>
  );
}

export default function AssessmentPage() {
  return (
    <Page title="考核">
      <For who={isAssessed} why="登录后查看考核。">
        {(me) => <Periods office={isOffice(me)} />}
      </For>
    </Page>
  );
}
