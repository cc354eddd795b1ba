import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getWeekly, printWeekly, type Weekly, type Which } from '../../api/weekly';
import { Btn } from '../../components/Btn';
import { Icon } from '../../components/Icon';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { dateTime } from '../../lib/time';
import { For } from '../For';
import { decides } from '../supervision/roles';
import { standing, standingSince } from '../weekly/standing';
import { Figures, Rows, Sections } from './Figures';
import { Addenda, Reading } from './Sent';
import { Writing } from './Writing';

function Head({ report }: { report: Weekly }) {
  const since = standingSince(report, Date.now());
  return (
    <View className="notice row">
      <Icon name="clock" color={report.late ? '#b93226' : '#1769aa'} />
      <View className="grow">
        <Text className={report.late ? 'error-text' : 'limits-used'}>
          {standing(report)}
          {since ? `，${since}` : ''}
        </Text>
        <Text className="soft small">
          {report.label}，数字截至 {dateTime(report.countedTo, Date.now())}
        </Text>
        {report.state === 'draft' && report.mayWrite ? (
          <Text className="soft small">三步：看数字，改文字，最下面点“报送”。</Text>
        ) : null}
        {report.notYet ? <Text className="soft small">{report.notYet}</Text> : null}
      </View>
    </View>
  );
}

function Report({ which }: { which: Which }) {
  const asked = useAsk<Weekly>(() => getWeekly(which), [which]);
  const changed = (after: Weekly | null) => {
    if (after) asked.replace(after);
    else void asked.reload();
  };
  return (
    <Answer asked={asked}>
      {(report) => (
        <>
          <Head report={report} />
          <View className="card">
            <Text className="card-title">
              {report.level === 1 ? '街道汇总周报' : `${report.gridName}周报`}
            </Text>
            {report.summary.map((sentence) => (
              <Text key={sentence}>{sentence}</Text>
            ))}
          </View>
          <Figures report={report} />
          <Rows report={report} title="按类别" rows={report.categories} by="category" />
          <Rows
            report={report}
            title={report.level === 1 ? '按社区' : '按网格'}
            rows={report.units}
            by="unit"
          />
          <Sections report={report} />
          {report.state === 'draft' && report.mayWrite ? (
            <Writing key={report.version} which={which} report={report} onChanged={changed} />
          ) : (
            <Reading report={report} />
          )}
          <Addenda which={which} report={report} onChanged={changed} />
          <Btn id="print-weekly" kind="plain" onPress={() => printWeekly(which, report.gridName)}>
            {report.state === 'sent' ? '下载 Word 文档' : '下载 Word 草稿'}
          </Btn>
        </>
      )}
    </Answer>
  );
}

export default function WeeklyReportPage() {
  const [which] = useState(() => ({ week: parameter('week'), grid: parameter('grid') }));
  return (
    <Page title="周报">
      <For who={decides} why="登录后填写周报。">
        {() => <Report which={which} />}
      </For>
    </Page>
  );
}
