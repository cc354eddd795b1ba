import { Picker, Text, View } from '@tarojs/components';
import type { Grid } from '../../api/types';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { reference } from '../../lib/reference';
import { Field } from '../../components/fields';

interface Props {
  value: readonly string[];
  onChange: (ids: string[]) => void;
}

function Choice({ grids, value, onChange }: Props & { grids: Grid[] }) {
  const toggle = (id: string) =>
    onChange(value.includes(id) ? value.filter((one) => one !== id) : [...value, id]);
  const communities = grids.filter(({ level }) => level === 2);
  const leaves = grids.filter(({ level }) => level === 3);
  const single = leaves.filter(({ id }) => value.includes(id));
  return (
    <>
      <View className="chips">
        <View
          id="scope-all"
          className={`chip chip-small ${value.length === 0 ? 'chip-on' : ''}`}
          onClick={() => onChange([])}
        >
          全部网格
        </View>
        {communities.map(({ id, name }) => (
          <View
            key={id}
            className={`chip chip-small ${value.includes(id) ? 'chip-on' : ''}`}
            onClick={() => toggle(id)}
          >
            {name}
          </View>
        ))}
        {single.map(({ id, fullName }) => (
          <View key={id} className="chip chip-small chip-on" onClick={() => toggle(id)}>
            {fullName} ×
          </View>
        ))}
      </View>
      <Picker
        mode="selector"
        range={leaves.map(({ fullName }) => fullName)}
        onChange={({ detail }) => {
          const id = leaves[Number(detail.value)]?.id;
          if (id && !value.includes(id)) onChange([...value, id]);
        }}
      >
        <View className="choice">加单个网格</View>
      </Picker>
    </>
  );
}

/** For which grids or communities a line is; none chosen means all. */
export function Scope(props: Props) {
  const grids = useAsk<Grid[]>(reference.grids, []);
  return (
    <Field title="哪些网格">
      <Text className="soft small">不选就是全部；点社区或加网格，只给它们排。</Text>
      <Answer asked={grids}>{(all) => <Choice grids={all} {...props} />}</Answer>
    </Field>
  );
}
