import { View } from '@tarojs/components';
import { openInstead } from '../../lib/navigate';

/** Between the register of listed cases and the meetings. */
export function Tabs({ at }: { at: 'listed' | 'meetings' }) {
  const tab = (page: 'listed' | 'meetings', name: string) => (
    <View
      id={`tab-${page}`}
      className={`chip ${page === at ? 'chip-on' : ''}`}
      onClick={() => {
        if (page !== at) openInstead(`staff/${page}`);
      }}
    >
      {name}
    </View>
  );
  return (
    <View className="chips chips-even decision">
      {tab('listed', '挂牌督办')}
      {tab('meetings', '会商记录')}
    </View>
  );
}
