import { Text } from '@tarojs/components';
import { messageOf } from '../api/problem';
import type { Page } from '../api/types';
import type { Listed } from '../lib/ask';
import { Btn } from './Btn';

/** The end of a list: what failed, the rest, or that this is all. */
export function More<T, P extends Page<T>>({ list }: { list: Listed<T, P> }) {
  if (list.error !== null) {
    return (
      <Btn kind="plain" onPress={list.hasMore ? list.more : list.reload}>
        {messageOf(list.error)}，点这里重试
      </Btn>
    );
  }
  if (list.hasMore) {
    return (
      <Btn kind="quiet" onPress={list.more}>
        看更多
      </Btn>
    );
  }
  return list.items.length > 5 ? <Text className="soft small centre">已经到底了</Text> : null;
}
