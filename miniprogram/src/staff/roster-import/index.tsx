import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { downloadRoster, type ImportPlan, sendRoster } from '../../api/roster';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { newKey } from '../../lib/key';
import { goBack } from '../../lib/navigate';
import { dayAfter } from '../../lib/time';
import { confirm, tell, toast } from '../../lib/ui';
import { chooseWorkbook, whereBooksAre } from '../../platform/choose-workbook';
import { FileRefused, type PickedBook } from '../../platform/files';
import { For } from '../For';
import { decides } from '../supervision/roles';
import { Plan } from './Plan';

function Import() {
  const [file, setFile] = useState<PickedBook | null>(null);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  // One key a file: sending it again after a broken line does nothing twice.
  const [key, setKey] = useState(newKey);
  const choose = async () => {
    try {
      const picked = await chooseWorkbook();
      if (!picked) return;
      setPlan(null);
      setFile(picked);
      const next = newKey();
      setKey(next);
      setPlan(await sendRoster(picked, next, null));
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      toast(error.message);
    }
  };
  const take = async () => {
    if (!file || !plan) return;
    const { added, moved, ended, changed } = plan;
    const sure = {
      title: '导入名单',
      content: `新增 ${added} 人、调动 ${moved} 人、结束 ${ended} 人、更改 ${changed} 人。`,
      yes: '确认导入',
    };
    if (!(await confirm(sure))) return;
    await sendRoster(file, key, plan.plan);
    await tell('导入成功', added > 0 ? '新增的人还要发邀请码，请到「巡查队伍」里逐个发。' : '名单已更新。');
    goBack();
  };
  const changes = plan ? plan.added + plan.moved + plan.ended + plan.changed : 0;
  return (
    <>
      <View className="card">
        <Text className="card-title">选择 Excel 表格</Text>
        {file ? (
          <View className="hint" id="file">
            <Text className="file-name">{file.name}</Text>
          </View>
        ) : (
          <Text className="soft">
            列和导出的名单一样。「编号」不要改；新增的人编号留空；写上结束日期就是离岗。{whereBooksAre}
          </Text>
        )}
        <Btn id="choose-book" kind={plan ? 'plain' : 'good'} onPress={choose}>
          {file ? '换一个表格' : '选择表格'}
        </Btn>
        {file ? null : (
          <Btn id="template" kind="plain" onPress={() => downloadRoster(dayAfter(Date.now(), 0))}>
            先导出现在的名单
          </Btn>
        )}
      </View>
      {plan ? <Plan plan={plan} /> : null}
      {plan && plan.faults.length === 0 && changes > 0 ? (
        <Btn id="take-roster" kind="good" onPress={take}>
          确认导入
        </Btn>
      ) : null}
    </>
  );
}

export default function RosterImportPage() {
  return (
    <Page title="导入名单">
      <For who={decides} why="登录后导入名单。">
        {() => <Import />}
      </For>
    </Page>
  );
}
