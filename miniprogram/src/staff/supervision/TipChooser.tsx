import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getCandidates, type LinkedTip } from '../../api/supervision';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Answer } from '../../components/states';
import { usePages } from '../../lib/ask';

interface Props {
  /** A tip in whose surroundings to look while no words are given. */
  near: string;
  chosen: readonly string[];
  /** Shown elsewhere already. */
  without?: readonly string[];
  onToggle: (tip: LinkedTip) => void;
}

/** Open tips that belong to the same matter: of the place (300 m), or found by place or number. */
export function TipChooser({ near, chosen, without = [], onToggle }: Props) {
  const [words, setWords] = useState('');
  const [q, setQ] = useState('');
  const list = usePages<LinkedTip>((cursor) => getCandidates({ near, q, cursor }), [near, q]);
  const shown = list.items.filter(({ id }) => !without.includes(id));
  return (
    <View className="chooser">
      <Text className="soft small">
        {q === '' ? '附近 300 米内还在办理的举报，点一下选中：' : `与「${q}」有关、还在办理的举报：`}
      </Text>
      <View className="row">
        <View className="grow">
          <Input
            className="input"
            id="chooser-words"
            value={words}
            maxlength={30}
            placeholder="按地点或编号查找"
            onInput={({ detail }) => setWords(detail.value)}
          />
        </View>
        <Btn id="chooser-search" kind="plain" small onPress={() => setQ(words.trim())}>
          查找
        </Btn>
      </View>
      <Answer asked={list}>
        {() =>
          shown.length === 0 ? (
            <Text className="soft">
              {q === '' ? '附近没有别的举报了，可以按地点查找。' : '没有找到，换个词试试。'}
            </Text>
          ) : (
            <>
              {shown.map((tip) => (
                <View
                  key={tip.id}
                  id={`candidate-${tip.id}`}
                  className={`choice candidate ${chosen.includes(tip.id) ? 'choice-on' : ''}`}
                  onClick={() => onToggle(tip)}
                >
                  <View className="grow">
                    <Text>
                      {chosen.includes(tip.id) ? '✓ ' : ''}
                      {tip.categoryName} · {tip.stateName}
                    </Text>
                    <Text className="soft small">
                      {tip.placeText || '没有地点说明'} · {tip.number}
                    </Text>
                  </View>
                </View>
              ))}
              <More list={list} />
            </>
          )
        }
      </Answer>
    </View>
  );
}
