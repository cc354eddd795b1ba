import { Text, View } from '@tarojs/components';
import type { Me, Scope, StaffQueue } from '../../api/types';
import { ownName } from './filters';

interface Props {
  me: Me;
  counts: StaffQueue['counts'] | undefined;
  value: Scope;
  onChange: (scope: Scope) => void;
}

/** What there is to do, one's own level, and everything in one's care, each with its number. */
export function Scopes({ me, counts, value, onChange }: Props) {
  const scopes: readonly (readonly [Scope, string])[] = [
    ['todo', '待我办'],
    ['mine', ownName(me.roles)],
    ['all', '全部'],
  ];
  return (
    <View className="scopes">
      {scopes.map(([scope, name]) => (
        <View
          key={scope}
          id={`scope-${scope}`}
          className={`scope ${scope === value ? 'scope-on' : ''}`}
          onClick={() => onChange(scope)}
        >
          <Text className="scope-count">{counts ? counts[scope] : '–'}</Text>
          <Text>{name}</Text>
        </View>
      ))}
    </View>
  );
}
