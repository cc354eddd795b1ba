import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { moveSource, type Source, type SourceMove } from '../../api/sources';
import { Btn } from '../../components/Btn';
import { newKey } from '../../lib/key';
import { open } from '../../lib/navigate';
import { toast } from '../../lib/ui';
import { Chips, Words } from '../../components/fields';

interface Props {
  source: Source;
  onChanged: (after: Source) => void;
}

const HINTS: Record<SourceMove, string> = {
  stopped: '停工停业期间不排检查，恢复后接着排。',
  resumed: '从现在起照原来的频次检查。',
  removed: '不再是污染源了，从登记册里销号；记录都留着，以后还能恢复。',
};

/** Changing the record, and what became of the source. */
export function Moves({ source, onChanged }: Props) {
  const [move, setMove] = useState<SourceMove | null>(null);
  const [note, setNote] = useState('');
  const [key, setKey] = useState(newKey);
  const send = async () => {
    if (move === null) return;
    if (note.trim() === '') {
      toast('请写一句说明');
      return;
    }
    onChanged(await moveSource(source.id, { key, version: source.version, move, note: note.trim() }));
    setMove(null);
    setNote('');
    setKey(newKey());
    toast('已改');
  };
  return (
    <View className="card">
      <Text className="card-title">登记信息</Text>
      <Btn id="edit-source" kind="plain" onPress={() => open('staff/source-edit', { id: source.id })}>
        补充、修改
      </Btn>
      <Chips
        name="move"
        options={source.moves.map((one) => [one.move, one.label] as const)}
        value={move}
        onChange={setMove}
      />
      {move === null ? null : (
        <>
          <Text className="hint">{HINTS[move]}</Text>
          <Words
            id="move-note"
            title="说明"
            required
            value={note}
            max={200}
            placeholder="比如：主体完工，已停工"
            onChange={setNote}
          />
          <Btn id="send-move" onPress={send}>
            确定
          </Btn>
        </>
      )}
    </View>
  );
}
