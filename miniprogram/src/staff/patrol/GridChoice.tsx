import { Picker, View } from '@tarojs/components';

interface Props {
  grids: readonly { id: string; name: string }[];
  value: string | null;
  onChange: (id: string) => void;
}

/** Chooses one of many grids on a wheel. */
export function GridChoice({ grids, value, onChange }: Props) {
  const at = grids.findIndex(({ id }) => id === value);
  return (
    <Picker
      mode="selector"
      range={grids.map(({ name }) => name)}
      value={Math.max(0, at)}
      onChange={({ detail }) => {
        const grid = grids[Number(detail.value)];
        if (grid) onChange(grid.id);
      }}
    >
      <View className="choice" id="choose-grid">
        {grids[at]?.name ?? '选择网格'} · 换一个网格
      </View>
    </Picker>
  );
}
