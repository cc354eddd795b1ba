import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { BoundaryReport } from '../../api/types';
import { Icon } from '../../components/Icon';
import { byKind, type FindingGroup } from './findings';

/** Shown of each kind before 「看全部」 is pressed. */
const FIRST = 5;

function Group({ group: { kind, findings } }: { group: FindingGroup }) {
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, FIRST);
  return (
    <View className="card finding-group">
      <View className="between">
        <Text className="card-title">{kind}</Text>
        <Text className="mark">{findings.length} 处</Text>
      </View>
      {shown.map(({ message }, index) => (
        <Text className="finding" key={index}>
          {message}
        </Text>
      ))}
      {shown.length < findings.length ? (
        <Text className="link centre" onClick={() => setAll(true)}>
          看全部 {findings.length} 处
        </Text>
      ) : null}
    </View>
  );
}

/** What the check found, readable on a phone: problems by kind, each naming the grids concerned. */
export function Report({ report }: { report: BoundaryReport }) {
  const { ok, grids, errorCount, errors, warnings } = report;
  return (
    <View className="report" id="report">
      <View className={`verdict verdict-row ${ok ? 'verdict-good' : 'verdict-outside'}`}>
        <Icon name={ok ? 'done' : 'alert'} color={ok ? '#1f7a50' : '#b04a06'} />
        <Text className="grow">
          {ok
            ? `${grids} 个网格的边界都没有问题。`
            : `有 ${errorCount} 处问题，不能导入。改好文件后再选一次。`}
        </Text>
      </View>
      {byKind(errors).map((group) => (
        <Group key={group.kind} group={group} />
      ))}
      {errorCount > errors.length ? (
        <Text className="soft small centre">只列出前 {errors.length} 处，改好后会看到其余的。</Text>
      ) : null}
      {warnings.length > 0 ? <Group group={{ kind: '提醒（不影响导入）', findings: warnings }} /> : null}
    </View>
  );
}
