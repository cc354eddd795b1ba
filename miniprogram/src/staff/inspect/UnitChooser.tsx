import { Text, View } from '@tarojs/components';
import type { Grid } from '../../api/types';
import { Chips } from '../../components/fields';

interface Props {
  grids: readonly Grid[];
  value: string;
  onChange: (id: string) => void;
}

/** One community, or one of its grids. */
export function UnitChooser({ grids, value, onChange }: Props) {
  const communities = grids.filter(({ level }) => level === 2);
  const chosen = grids.find(({ id }) => id === value);
  const community = chosen?.level === 3 ? communities.find(({ id }) => id === chosen.parentId) : chosen;
  const below = grids.filter(({ parentId }) => community && parentId === community.id);
  return (
    <View>
      <Chips
        name="community"
        small
        options={communities.map(({ id, name }) => [id, name] as const)}
        value={community?.id ?? null}
        onChange={onChange}
      />
      {community ? (
        <>
          <Text className="soft small">{community.name}的哪里</Text>
          <Chips
            name="unit"
            small
            options={[
              [community.id, '整个社区'] as const,
              ...below.map(({ id, name }) => [id, name] as const),
            ]}
            value={value}
            onChange={onChange}
          />
        </>
      ) : null}
    </View>
  );
}
