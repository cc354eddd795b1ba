import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { ImportPlan } from '../../api/roster';
import { Icon } from '../../components/Icon';

const KINDS = [
  ['new', '新增'],
  ['moved', '调动'],
  ['ended', '结束'],
  ['changed', '更改'],
] as const;
/** Shown of each kind before 「看全部」 is pressed. */
const FIRST = 5;

function Group({ name, rows }: { name: string; rows: { row: number; who: string; what: string }[] }) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <View className="card finding-group">
      <View className="between">
        <Text className="card-title">{name}</Text>
        <Text className="mark">{rows.length}</Text>
      </View>
      {shown.map(({ row, who, what }) => (
        <View className="finding" key={`${row}-${what}`}>
          <Text className="roster-person">{who}</Text>
          <Text className="soft small">
            第 {row} 行{what ? `：${what}` : ''}
          </Text>
        </View>
      ))}
      {shown.length < rows.length ? (
        <Text className="link centre" onClick={() => setAll(true)}>
          看全部 {rows.length} 个
        </Text>
      ) : null}
    </View>
  );
}

function verdict({ faults, added, moved, ended, changed, unchanged }: ImportPlan): string {
  if (faults.length > 0) return `有 ${faults.length} 处错误，改好表格再选一次；现在什么都没有导入。`;
  if (added + moved + ended + changed === 0) return `和现在的名单一样（${unchanged} 行），不用导入。`;
  return `将新增 ${added} 人、调动 ${moved} 人、结束 ${ended} 人、更改 ${changed} 人，${unchanged} 行不变。`;
}

/** What the file would change, and what is wrong with it, row by row. */
export function Plan({ plan }: { plan: ImportPlan }) {
  const ok = plan.faults.length === 0;
  const faults = plan.faults.map(({ row, column, message }) => ({
    row,
    who: `第 ${row} 行「${column}」`,
    what: message,
  }));
  return (
    <View className="report" id="plan">
      <View className={`verdict verdict-row ${ok ? 'verdict-good' : 'verdict-outside'}`}>
        <Icon name={ok ? 'done' : 'alert'} color={ok ? '#1f7a50' : '#b04a06'} />
        <Text className="grow">{verdict(plan)}</Text>
      </View>
      {faults.length > 0 ? (
        <View className="card finding-group" id="faults">
          <Text className="card-title">要改的地方</Text>
          {faults.map(({ row, who, what }, index) => (
            <View className="finding" key={`${row}-${index}`}>
              <Text>{who}</Text>
              <Text className="soft small">{what}</Text>
            </View>
          ))}
        </View>
      ) : null}
      {KINDS.map(([kind, name]) => (
        <Group key={kind} name={name} rows={plan.items.filter((item) => item.kind === kind)} />
      ))}
      {plan.absent > 0 ? (
        <Text className="soft small">
          现在的名单里另有 {plan.absent} 人不在这个表里，他们保持不变；要结束请在表里写结束日期。
        </Text>
      ) : null}
    </View>
  );
}
