import { View } from '@tarojs/components';
import { openInstead } from '../../lib/navigate';

const TABS = { inspections: '督查记录', findings: '整改问题', bulletins: '通报' } as const;

/** Between the pages of item 11 of the notice: inspections, what they found, bulletins. */
export function Tabs({ at }: { at: keyof typeof TABS }) {
  return (
    <View className="chips chips-even decision">
      {(Object.keys(TABS) as (keyof typeof TABS)[]).map((page) => (
        <View
          key={page}
          id={`tab-${page}`}
          className={`chip ${page === at ? 'chip-on' : ''}`}
          onClick={() => {
            if (page !== at) openInstead(`staff/${page}`);
          }}
        >
          {TABS[page]}
        </View>
      ))}
    </View>
  );
}
