import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type ContentItem, type ContentState, getContent } from '../../api/content';
import type { Me } from '../../api/types';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { For } from '../For';
import { ContentCard } from './ContentCard';

const STATES: readonly (readonly [ContentState, string, string])[] = [
  ['person', '等待审核', '机器拿不准或不能检查的文字、照片会出现在这里。'],
  ['withheld', '不公开', '没有不公开的内容。'],
  ['allowed', '已放行', '还没有人工放行的内容。'],
  ['pass', '机器通过', '还没有机器检查通过的内容。'],
];

const reviews = (me: Me) => me.roles.includes('office');

function Contents() {
  const [state, setState] = useState<ContentState>('person');
  const list = usePages<ContentItem>((cursor) => getContent(state, cursor), [state]);
  return (
    <>
      <View className="chips chips-even decision">
        {STATES.map(([value, name]) => (
          <View
            key={value}
            id={`state-${value}`}
            className={`chip ${value === state ? 'chip-on' : ''}`}
            onClick={() => setState(value)}
          >
            {name}
          </View>
        ))}
      </View>
      <Text className="soft small">审核前，这些内容只有工作人员和本人能看到。不显示是谁写的、谁拍的。</Text>
      <Answer asked={list}>
        {() =>
          list.items.length === 0 ? (
            <Empty
              icon="done"
              title="没有内容"
              advice={STATES.find(([value]) => value === state)?.[2] ?? ''}
            />
          ) : (
            <>
              {list.items.map((item) => (
                <ContentCard key={item.id} item={item} onDone={() => void list.reload()} />
              ))}
              <More list={list} />
            </>
          )
        }
      </Answer>
    </>
  );
}

export default function ContentPage() {
  return (
    <Page title="内容审核">
      <For who={reviews} why="登录后审核内容。">
        {() => <Contents />}
      </For>
    </Page>
  );
}
