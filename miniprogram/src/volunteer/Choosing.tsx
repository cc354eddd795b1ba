import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ManyDone, NamedHours } from '../api/volunteers';
import { Btn } from '../components/Btn';
import { tell, toast } from '../lib/ui';

/** Which records are ticked: all that can go on, until one is unticked. */
export function useTicked(items: readonly NamedHours[]) {
  const [off, setOff] = useState<readonly string[]>([]);
  const open = items.filter(({ whyNot }) => whyNot === null);
  const ids = open.filter(({ id }) => !off.includes(id)).map(({ id }) => id);
  const toggle = (id: string) =>
    setOff((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  return { ids, toggle };
}

interface Props {
  id: string;
  word: string;
  ids: string[];
  work: (ids: string[]) => Promise<ManyDone>;
  onDone: () => Promise<void>;
}

/** Fifty at most go together. */
const MOST = 50;

/** Does it to all that are ticked, and says of which it could not be done. */
export function DoMany({ id, word, ids, work, onDone }: Props) {
  const press = async () => {
    if (ids.length === 0) {
      toast('请先选记录');
      return;
    }
    const { done, notDone } = await work(ids.slice(0, MOST));
    await onDone();
    if (notDone[0]) await tell(`办了 ${done} 条，${notDone.length} 条没办`, notDone[0].why);
    else toast(`已${word} ${done} 条`);
  };
  return (
    <View className="send">
      <Btn id={id} kind="good" onPress={press}>
        {word}选中的 {Math.min(MOST, ids.length)} 条
      </Btn>
    </View>
  );
}
