import { useState } from 'react';
import type { Grid, Me, Role } from '../../api/types';
import { communitiesOf } from '../../moves/GridPicker';
import { Chips } from '../../components/fields';
import { Folded } from './Folded';
import { Group } from './Group';

interface Props {
  me: Me;
  grids: readonly Grid[];
  value: string | undefined;
  onChange: (gridId: string | undefined) => void;
}

const WIDE: readonly Role[] = ['office', 'community_director', 'department_staff'];

/** A community or a grid of it; nothing for those who have one grid only. */
export function PlaceFilter({ me, grids, value, onChange }: Props) {
  const [shown, setShown] = useState(false);
  if (!me.roles.some((role) => WIDE.includes(role))) return null;
  const offered = communitiesOf(grids, me);
  const chosen = grids.find(({ id }) => id === value);
  const only = offered.length === 1 ? offered[0] : undefined;
  const community = chosen?.level === 3 ? chosen.parentId : (chosen?.id ?? only?.id ?? null);
  const within = grids.filter(({ level, parentId }) => level === 3 && parentId === community);
  return (
    <>
      {only ? null : (
        <Group title="社区">
          {shown ? (
            <Chips
              name="community"
              small
              options={[['any', '所有社区'] as const, ...offered.map(({ id, name }) => [id, name] as const)]}
              value={community ?? 'any'}
              onChange={(id) => {
                onChange(id === 'any' ? undefined : id);
                setShown(false);
              }}
            />
          ) : (
            <Folded
              id="choose-community"
              text={grids.find(({ id }) => id === community)?.name ?? '所有社区'}
              onOpen={() => setShown(true)}
            />
          )}
        </Group>
      )}
      {community === null || shown ? null : (
        <Group title="网格">
          <Chips
            name="grid"
            small
            options={[[community, '整个社区'] as const, ...within.map(({ id, name }) => [id, name] as const)]}
            value={chosen?.level === 3 ? chosen.id : community}
            onChange={(id) => onChange(id === only?.id ? undefined : id)}
          />
        </Group>
      )}
    </>
  );
}
