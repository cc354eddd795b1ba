import { Switch, Text, Textarea, View } from '@tarojs/components';
import type { Occurrence } from '../api/types';
import { TEXT_LIMIT, type Draft } from './draft';

const OCCURRENCES: readonly (readonly [Occurrence, string])[] = [
  ['now', '正在发生'],
  ['again', '反复发生'],
  ['none', '都不是'],
];

interface Props {
  draft: Draft;
  update: (change: (before: Draft) => Draft) => void;
}

/** Text, whether it is happening now, and whether to stay anonymous. */
export function Options({ draft, update }: Props) {
  return (
    <>
      <View className="card">
        <Text className="field-title">
          四、说几句
          <Text className="soft small">（可以不填）</Text>
        </Text>
        <Textarea
          className="textarea"
          id="text"
          value={draft.text}
          maxlength={TEXT_LIMIT}
          placeholder="比如：烟从哪里来、一般几点发生"
          onInput={({ detail }) => update((before) => ({ ...before, text: detail.value }))}
        />
        <Text className="counter">
          {draft.text.length}/{TEXT_LIMIT}
        </Text>
        <View className="chips chips-even">
          {OCCURRENCES.map(([value, name]) => (
            <View
              key={value}
              id={`occurrence-${value}`}
              className={`chip ${draft.occurrence === value ? 'chip-on' : ''}`}
              onClick={() => update((before) => ({ ...before, occurrence: value }))}
            >
              {name}
            </View>
          ))}
        </View>
        {draft.occurrence === 'now' ? (
          <Text className="soft small" id="now-hint">
            焚烧、烧烤、遗撒等正在发生时，会同时通知网格、社区和街道。请注意安全，不要靠近。
          </Text>
        ) : null}
      </View>
      <View className="card">
        <View className="between">
          <Text className="field-title">匿名举报</Text>
          <Switch
            id="anonymous"
            color="#1769aa"
            checked={draft.anonymous}
            onChange={({ detail }) => update((before) => ({ ...before, anonymous: detail.value }))}
          />
        </View>
        <Text className="soft small">
          {draft.anonymous
            ? '匿名举报一样会处理，但没有积分。'
            : '不匿名：核实后有积分。无论选哪种，都不会告诉别人是谁举报的。'}
        </Text>
      </View>
    </>
  );
}
