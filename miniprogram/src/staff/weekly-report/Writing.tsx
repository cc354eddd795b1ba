import { Text, View } from '@tarojs/components';
import { saveWeekly, sendWeekly, type Weekly, type Which } from '../../api/weekly';
import { Btn } from '../../components/Btn';
import { confirm, toast } from '../../lib/ui';
import { orConflict } from '../../lib/conflict';
import { Words } from '../../components/fields';
import { useKept } from '../../lib/kept';

interface Props {
  which: Which;
  report: Weekly;
  onChanged: (after: Weekly | null) => void;
}

const PARTS = [
  ['problems', '存在问题'],
  ['proposals', '工作建议'],
  ['outlook', '下周打算'],
] as const;

/** The words of a report; the figures write themselves. */
export function Writing({ which, report, onChanged }: Props) {
  // Kept on the phone until received: not even a colleague's change in between loses what was written.
  const kept = useKept(`weekly-words:${which.week}:${which.grid}`, { ...report.texts });
  const { key, ...texts } = kept.value;
  const { version, level, notYet } = report;
  const save = async () => {
    const after = await orConflict(() => saveWeekly(which, { version, ...texts }));
    if (after) {
      kept.done();
      toast('已保存');
    }
    onChanged(after);
  };
  const send = async (zero: boolean) => {
    const empty = PARTS.find(([part]) => texts[part].trim() === '');
    if (!zero && empty) {
      toast(`请填写${empty[1]}，没有就写“无”`);
      return;
    }
    const asked = {
      title: zero ? '报送零报告' : level === 1 ? '报送汇总周报' : '报送周报',
      content: `${notYet ? `${notYet}，报送后不再计入。` : ''}报送后数字和文字都不能再改，有更正可以写补充说明。`,
      yes: '报送',
    };
    if (!(await confirm(asked))) return;
    const after = await orConflict(() =>
      sendWeekly(which, {
        key,
        version,
        ...texts,
        ...(zero ? { zero } : {}),
        ...(notYet ? { early: true } : {}),
      }),
    );
    if (after) {
      kept.done();
      toast('已报送');
    }
    onChanged(after);
  };
  return (
    <View className="card weekly-words">
      <Text className="card-title">文字</Text>
      <Text className="soft small">
        {report.edited ? '上次保存的文字。' : '系统按数字起草，请核对修改。'}数字由系统汇总，不用填。
      </Text>
      {PARTS.map(([part, title]) => (
        <Words
          key={part}
          id={part}
          title={title}
          required
          value={texts[part]}
          max={2000}
          placeholder="没有就写“无”"
          onChange={(text) => kept.change({ [part]: text })}
        />
      ))}
      <Btn id="save-weekly" kind="plain" onPress={save}>
        先保存，不报送
      </Btn>
      {report.mayBeZero ? (
        <Btn id="send-zero" kind="plain" onPress={() => send(true)}>
          本周没有情况，报送零报告
        </Btn>
      ) : null}
      <Btn id="send-weekly" kind="good" onPress={() => send(false)}>
        {level === 1 ? '报送汇总周报' : '报送周报'}
      </Btn>
    </View>
  );
}
