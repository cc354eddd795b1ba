import { Text, View } from '@tarojs/components';
import type { ShiftCard as Card } from '../api/volunteers';
import { open } from '../lib/navigate';
import { spanText } from './words';

const MINE = { going: ['已报名', 'tag tag-closed'], waiting: ['候补', 'tag tag-triage'] } as const;

function stateOf({ cancelled, mine, going, size }: Card): readonly [string, string] {
  if (cancelled) return ['已取消', 'tag tag-withdrawn'];
  if (mine === 'going' || mine === 'waiting') return MINE[mine];
  return going >= size ? ['已满，可候补', 'tag tag-triage'] : ['可报名', 'tag'];
}

/** One shift in a list. */
export function ShiftCard({ shift }: { shift: Card }) {
  const [word, style] = stateOf(shift);
  return (
    <View className="card shift-card" onClick={() => open('volunteer/shift', { id: shift.id })}>
      <View className="between">
        <Text className="card-title grow">{shift.title}</Text>
        <Text className={style}>{word}</Text>
      </View>
      <Text className="shift-time">{spanText(shift, Date.now())}</Text>
      <Text className="soft">
        {shift.placeText} · {shift.going}/{shift.size} 人
        {shift.waiting > 0 ? `，候补 ${shift.waiting} 人` : ''}
      </Text>
    </View>
  );
}
