import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Grid } from '../api/types';
import { Answer } from '../components/states';
import { useAsk } from '../lib/ask';
import { reference } from '../lib/reference';

interface Props {
  value: string | null;
  onChange: (gridId: string | null) => void;
}

function Choices({ grids, value, onChange }: Props & { grids: Grid[] }) {
  const chosen = grids.find(({ id }) => id === value);
  const [community, setCommunity] = useState<string | null>(chosen?.parentId ?? null);
  const list = (level: number, parent: string | null) =>
    grids.filter((grid) => grid.level === level && (parent === null || grid.parentId === parent));
  const chip = (grid: Grid, on: boolean, press: () => void) => (
    <View key={grid.id} id={`grid-${grid.name}`} className={`chip ${on ? 'chip-on' : ''}`} onClick={press}>
      {grid.name}
    </View>
  );
  const chooseCommunity = (id: string) => {
    setCommunity(id);
    onChange(null);
  };
  return (
    <>
      <View className="field">
        <Text className="field-title">一、选社区</Text>
        <View className="chips">
          {list(2, null).map((grid) => chip(grid, grid.id === community, () => chooseCommunity(grid.id)))}
        </View>
      </View>
      {community === null ? null : (
        <View className="field">
          <Text className="field-title">二、选网格</Text>
          <View className="chips">
            {list(3, community).map((grid) => chip(grid, grid.id === value, () => onChange(grid.id)))}
          </View>
        </View>
      )}
    </>
  );
}

/** Community first, then the grid in it. */
export function GridPicker(props: Props) {
  const grids = useAsk<Grid[]>(reference.grids, []);
  return <Answer asked={grids}>{(items) => <Choices grids={items} {...props} />}</Answer>;
}
