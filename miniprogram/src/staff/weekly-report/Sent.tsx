import { Text, View } from '@tarojs/components';
import { addToWeekly, type Weekly, type Which } from '../../api/weekly';
import { Btn } from '../../components/Btn';
import { dateTime } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { Words } from '../../components/fields';
import { useKept } from '../../lib/kept';

/** The words of a report that was sent, or that others write. */
export function Reading({ report }: { report: Weekly }) {
  const { problems, proposals, outlook } = report.texts;
  const parts = [
    ['存在问题', problems],
    ['工作建议', proposals],
    ['下周打算', outlook],
  ] as const;
  const told = parts.filter(([, text]) => text !== '');
  if (told.length === 0) return null;
  return (
    <View className="card">
      {told.map(([title, text]) => (
        <View className="field" key={title}>
          <Text className="field-title">{title}</Text>
          <Text className="tip-text">{text}</Text>
        </View>
      ))}
    </View>
  );
}

interface Props {
  which: Which;
  report: Weekly;
  onChanged: (after: Weekly) => void;
}

/** Corrections: added with author and time, never edits. */
export function Addenda({ which, report, onChanged }: Props) {
  const { value, change, done } = useKept(`weekly:${which.week}:${which.grid}`, { text: '' });
  if (report.state !== 'sent' || (report.addenda.length === 0 && !report.mayWrite)) return null;
  const add = async () => {
    const text = value.text.trim();
    if (text === '') {
      toast('请填写补充说明');
      return;
    }
    const asked = {
      title: '补充说明',
      content: '补充后不能修改或删除，会写进周报的 Word 文档。',
      yes: '补充',
    };
    if (!(await confirm(asked))) return;
    const after = await addToWeekly(which, { key: value.key, text });
    done();
    toast('已补充');
    onChanged(after);
  };
  return (
    <View className="card">
      <Text className="card-title">补充说明</Text>
      {report.addenda.map(({ id, at, author, text }) => (
        <View className="seat" key={id}>
          <Text>{text}</Text>
          <Text className="soft small">
            <Text className="weekly-author">{author}</Text> {dateTime(at, Date.now())}
          </Text>
        </View>
      ))}
      {report.mayWrite ? (
        <>
          <Words
            id="addendum"
            title="更正或补充"
            value={value.text}
            max={2000}
            placeholder="报送后有变化或写错了，写在这里"
            onChange={(text) => change({ text })}
          />
          <Btn id="add-addendum" kind="plain" onPress={add}>
            补充
          </Btn>
        </>
      ) : null}
    </View>
  );
}
