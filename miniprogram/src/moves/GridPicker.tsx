import { Text, View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import type { Department, Grid, Me } from '../api/types';
import { Answer } from '../components/states';
import { useAsk } from '../lib/ask';
import { reference } from '../lib/reference';
import { currentMe } from '../lib/session';

interface Props {
  value: string | null;
  onChange: (gridId: string | null) => void;
  /** A community as a whole can be chosen too. */
  communities?: boolean;
}

/** Communities the person may give tips to: all for the office, otherwise those of the person's seats. */
export function communitiesOf(grids: readonly Grid[], me: Me | null): Grid[] {
  const all = grids.filter(({ level }) => level === 2);
  const seats = me?.seats ?? [];
  if (seats.some(({ level }) => level === 1)) return all;
  const mine = all.filter(({ id }) => seats.some(({ gridId }) => gridId === id));
  return mine.length > 0 ? mine : all;
}

const chip = (id: string, name: string, on: boolean, press: () => void) => (
  <View key={id} id={id} className={`chip ${on ? 'chip-on' : ''}`} onClick={press}>
    {name}
  </View>
);

function Row({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View className="field">
      <Text className="field-title">{title}</Text>
      <View className="chips">{children}</View>
    </View>
  );
}

function Choices({ grids, value, onChange, communities = false }: Props & { grids: Grid[] }) {
  const offered = communitiesOf(grids, currentMe());
  const chosen = grids.find(({ id }) => id === value);
  const only = offered.length === 1 ? offered[0]?.id : undefined;
  const [community, setCommunity] = useState<string | null>(
    (chosen?.level === 2 ? chosen.id : chosen?.parentId) ?? only ?? null,
  );
  const chooseCommunity = (id: string) => {
    setCommunity(id);
    onChange(null);
  };
  return (
    <>
      <Row title="一、选社区">
        {offered.map(({ id, name }) =>
          chip(`grid-${name}`, name, id === community, () => chooseCommunity(id)),
        )}
      </Row>
      {community === null ? null : (
        <Row title={communities ? '二、选网格，或交给社区' : '二、选网格'}>
          {communities
            ? chip('grid-community', '交给社区', value === community, () => onChange(community))
            : null}
          {grids
            .filter(({ level, parentId }) => level === 3 && parentId === community)
            .map(({ id, name }) => chip(`grid-${name}`, name, id === value, () => onChange(id)))}
        </Row>
      )}
    </>
  );
}

/** Community first, then the grid in it. */
export function GridPicker(props: Props) {
  const grids = useAsk<Grid[]>(reference.grids, []);
  return <Answer asked={grids}>{(items) => <Choices grids={items} {...props} />}</Answer>;
}

/** A department instead of a grid. */
export function DepartmentPicker({
  title = '或者，交给部门',
  value,
  onChange,
}: {
  title?: string;
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  const departments = useAsk<Department[]>(reference.departments, []);
  return (
    <Answer asked={departments}>
      {(items) => (
        <Row title={title}>
          {items.map(({ id, code, name }) =>
            chip(`department-${code}`, name, id === value, () => onChange(id)),
          )}
        </Row>
      )}
    </Answer>
  );
}
