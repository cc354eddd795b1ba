import { Input, Picker, Text, View } from '@tarojs/components';
import { getStaffRewards, type StaffReward } from '../../api/rewards';
import { Btn } from '../../components/Btn';
import { useAsk } from '../../lib/ask';
import { Field } from '../../components/fields';
import { NO_PRIZE, type PrizeDraft } from './draft';

const MOST = 10;
const OWN = '自己写名称';

interface Props {
  prizes: readonly PrizeDraft[];
  onChange: (prizes: PrizeDraft[]) => void;
}

/** Prizes in the order in which they are drawn: things of the catalogue, or what one writes. */
export function Prizes({ prizes, onChange }: Props) {
  const asked = useAsk(getStaffRewards, []);
  const things = (asked.data?.items ?? []).filter(({ kind }) => kind !== 'cash');
  const set = (index: number, part: Partial<PrizeDraft>) =>
    onChange(prizes.map((prize, i) => (i === index ? { ...prize, ...part } : prize)));
  return (
    <Field title="奖品，按抽出的先后" required>
      {prizes.map((prize, index) => (
        <Prize
          key={index}
          index={index}
          prize={prize}
          things={things}
          onChange={(part) => set(index, part)}
          onRemove={prizes.length > 1 ? () => onChange(prizes.filter((_, i) => i !== index)) : null}
        />
      ))}
      {prizes.length < MOST ? (
        <Btn id="add-prize" kind="plain" small onPress={() => onChange([...prizes, NO_PRIZE])}>
          再加一种奖品
        </Btn>
      ) : null}
    </Field>
  );
}

function Prize({
  index,
  prize,
  things,
  onChange,
  onRemove,
}: {
  index: number;
  prize: PrizeDraft;
  things: readonly StaffReward[];
  onChange: (part: Partial<PrizeDraft>) => void;
  onRemove: (() => void) | null;
}) {
  const names = [OWN, ...things.map(({ name, stock }) => `${name}（目录里剩 ${stock} 份）`)];
  const chosen = things.findIndex(({ id }) => id === prize.rewardId) + 1;
  const choose = (at: number) => {
    const thing = things[at - 1];
    onChange(thing ? { rewardId: thing.id, name: thing.name } : { rewardId: null, name: '' });
  };
  return (
    <View className="draw-prize" id={`prize-${index}`}>
      {things.length > 0 ? (
        <Picker
          mode="selector"
          range={names}
          value={chosen}
          onChange={({ detail }) => choose(Number(detail.value))}
        >
          <View className="choice">{names[chosen]}</View>
        </Picker>
      ) : null}
      {prize.rewardId === null ? (
        <Input
          className="input"
          id={`prize-name-${index}`}
          value={prize.name}
          maxlength={40}
          placeholder="奖品名称，比如：电饭锅"
          onInput={({ detail }) => onChange({ name: detail.value })}
        />
      ) : null}
      <View className="between">
        <Input
          className="input input-number"
          id={`prize-count-${index}`}
          type="number"
          value={prize.count}
          maxlength={3}
          onInput={({ detail }) => onChange({ count: detail.value })}
        />
        <Text className="grow">份</Text>
        {onRemove ? (
          <Btn kind="quiet" small id={`prize-remove-${index}`} onPress={onRemove}>
            不要这种
          </Btn>
        ) : null}
      </View>
    </View>
  );
}
