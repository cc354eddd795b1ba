import { View } from '@tarojs/components';
import type { Filters, SavedView } from '../../api/queue';
import { same } from './filters';

interface Props {
  views: readonly SavedView[];
  filters: Filters;
  onChoose: (view: SavedView) => void;
}

/** The person's own filters, one tap each. */
export function ViewChips({ views, filters, onChoose }: Props) {
  if (views.length === 0) return null;
  return (
    <View className="chips" id="views">
      {views.map((view) => (
        <View
          key={view.id}
          id={`view-${view.name}`}
          className={`chip chip-small ${same(view.filters, filters) ? 'chip-on' : ''}`}
          onClick={() => onChoose(view)}
        >
          {view.name}
        </View>
      ))}
    </View>
  );
}
