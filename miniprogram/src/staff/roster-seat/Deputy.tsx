import { Picker, Text, View } from '@tarojs/components';
import { type RosterSeat, setDeputy } from '../../api/roster';
import { newKey } from '../../lib/key';
import { explain, toast } from '../../lib/ui';

/** AB角: who usually stands in; proposed when a leave is entered. */
export function Deputy({ seat, onSet }: { seat: RosterSeat; onSet: (after: RosterSeat) => void }) {
  const names = ['不设', ...seat.standIns.map(({ name }) => name)];
  const index = seat.standIns.findIndex(({ seatId }) => seatId === seat.deputySeatId) + 1;
  const set = async (next: number) => {
    if (next === index) return;
    const deputySeatId = seat.standIns[next - 1]?.seatId;
    try {
      onSet(await setDeputy(seat.id, { key: newKey(), ...(deputySeatId ? { deputySeatId } : {}) }));
      toast(deputySeatId ? '已设代理人' : '不再设代理人');
    } catch (error) {
      await explain(error);
    }
  };
  return (
    <View className="card">
      <Text className="card-title">代理人（AB角）</Text>
      <Text className="soft small">平时说好谁代谁；登记请假时会先选上。</Text>
      {seat.mayGiveLeave && seat.standIns.length > 0 ? (
        <Picker
          mode="selector"
          range={names}
          value={index}
          onChange={({ detail }) => void set(Number(detail.value))}
        >
          <View className="choice" id="deputy">
            {index > 0 ? names[index] : (seat.deputy ?? '点这里选代理人')}
          </View>
        </Picker>
      ) : (
        <Text>{seat.deputy ?? '没有设'}</Text>
      )}
    </View>
  );
}
