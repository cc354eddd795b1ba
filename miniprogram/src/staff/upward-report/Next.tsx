import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { beginUpward, type Upward } from '../../api/supervision';
import { Btn } from '../../components/Btn';
import { newKey } from '../../lib/key';
import { confirm, toast } from '../../lib/ui';
import { orConflict } from '../../lib/conflict';

interface Props {
  report: Upward;
  onBegun: (after: Upward | null) => void;
}

/** Begins a continued or final report; one that was begun and not sent is drafted anew. */
export function Next({ report, onBegun }: Props) {
  const [keys] = useState(() => ({ continued: newKey(), final: newKey() }));
  if (report.next.length === 0) return null;
  const begun = report.reports.find(({ sentAt }) => sentAt === null);
  const begin = async (kind: 'continued' | 'final') => {
    const asked = {
      title: '重新起草',
      content: '没报送的那份会按最新数据重写，改过的字会丢失。',
      yes: '重写',
    };
    if (begun && !(await confirm(asked))) return;
    const after = await orConflict(() => beginUpward(report.tipId, { key: keys[kind], kind }));
    if (after) toast('已按最新情况起草，请核对');
    onBegun(after);
  };
  return (
    <View className="card">
      <Text className="card-title">{begun ? '按最新情况重新起草' : '有新情况'}</Text>
      <Text className="soft small">
        {begun
          ? '还没有报送的报告，可以改成续报或终报，内容按现在的数据重写。'
          : '有新情况写续报，办结后写终报。内容由系统按案件数据起草。'}
      </Text>
      <Btn id="begin-continued" kind="plain" onPress={() => begin('continued')}>
        写续报
      </Btn>
      <Btn id="begin-final" kind="plain" onPress={() => begin('final')}>
        写终报
      </Btn>
    </View>
  );
}
