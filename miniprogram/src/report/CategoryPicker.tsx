import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Category } from '../api/types';
import { byUse, lookOf, SHOWN_FIRST, TONES } from '../components/category';
import { Icon } from '../components/Icon';
import { Answer } from '../components/states';
import { useAsk } from '../lib/ask';
import { reference } from '../lib/reference';

interface Props {
  value: string | null;
  onChange: (code: string) => void;
}

function Tiles({ categories, value, onChange }: Props & { categories: Category[] }) {
  const [all, setAll] = useState(false);
  const sorted = byUse(categories);
  const hidden = sorted.slice(SHOWN_FIRST).some(({ code }) => code === value);
  const shown = all || hidden ? sorted : sorted.slice(0, SHOWN_FIRST);
  const chosen = categories.find(({ code }) => code === value);
  return (
    <>
      <View className="tiles">
        {shown.map(({ code, name }) => {
          const look = lookOf(code, name);
          return (
            <View
              key={code}
              id={`category-${code}`}
              className={`tile ${code === value ? 'tile-on' : ''}`}
              onClick={() => onChange(code)}
            >
              <Icon name={look.icon} size="l" color={code === value ? '#ffffff' : TONES[look.tone]} />
              <Text className="tile-name">{look.name}</Text>
            </View>
          );
        })}
      </View>
      {shown.length < sorted.length ? (
        <View className="more-link" id="more-categories" onClick={() => setAll(true)}>
          更多种类
          <Icon name="down" size="s" />
        </View>
      ) : null}
      {chosen?.hint ? <Text className="hint">{chosen.hint}</Text> : null}
    </>
  );
}

/** What kind of pollution: big tiles with everyday names, the most used first. */
export function CategoryPicker(props: Props) {
  const categories = useAsk<Category[]>(reference.categories, []);
  return <Answer asked={categories}>{(items) => <Tiles categories={items} {...props} />}</Answer>;
}
