import { Text, View } from '@tarojs/components';
import { type Source, undoInspection } from '../../api/sources';
import { Btn } from '../../components/Btn';
import { PhotoRow } from '../../components/PhotoRow';
import { dateTime } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { tickWord } from '../sources/words';

interface Props {
  source: Source;
  onChanged: (after: Source) => void;
}

type Line = Source['entries'][number];

/** What an inspection found, in few words: what is out of order, or that all is well. */
function Found({ line }: { line: Line }) {
  if (line.result === null) return null;
  const wrong = line.ticks.filter(({ tick }) => tick === 'no');
  if (wrong.length === 0) return <Text className="good-text">全部到位</Text>;
  return (
    <>
      {wrong.map(({ code, name, tick }) => (
        <Text key={code} className="error-text">
          {name}：{tickWord(tick)}
        </Text>
      ))}
    </>
  );
}

/** Inspections and changes, newest first. */
export function History({ source, onChanged }: Props) {
  const undo = async (id: string) => {
    const asked = { title: '撤销这次检查', content: '记错了才撤销。撤销后不算检查过。', yes: '撤销' };
    if (!(await confirm(asked))) return;
    onChanged(await undoInspection(source.id, id));
    toast('已撤销');
  };
  return (
    <View className="card" id="history">
      <Text className="card-title">检查和变更</Text>
      {source.entries.map((line) => (
        <View key={line.id} className="linked">
          <View className="between">
            <Text className="linked-title">
              {line.title}
              {line.undone ? '（已撤销）' : ''}
            </Text>
            <Text className="soft small">{dateTime(line.at, Date.now())}</Text>
          </View>
          {line.undone ? null : <Found line={line} />}
          {line.note ? <Text>{line.note}</Text> : null}
          <Text className="soft small">{line.actor}</Text>
          <PhotoRow photos={line.photos} />
          {line.mayUndo ? (
            <Btn kind="quiet" small onPress={() => undo(line.id)}>
              记错了，撤销（10 分钟内）
            </Btn>
          ) : null}
        </View>
      ))}
    </View>
  );
}
