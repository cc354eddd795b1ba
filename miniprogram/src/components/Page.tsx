import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { fontSize } from '../lib/font-size';
import { PageHead } from './PageHead';
import { TabBadge } from './TabBadge';

interface Props {
  title: string;
  /** A tab page has no way back. */
  tab?: boolean;
  /** Stays at the bottom of the screen: the next thing to do. */
  foot?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: the user's text size, the head (h5), the content and the fixed foot. */
export function Page({ title, tab = false, foot, children }: Props) {
  return (
    <View className={`page text-${fontSize.use()} ${foot ? 'has-foot' : ''}`}>
      {tab ? <TabBadge /> : null}
      <PageHead title={title} tab={tab} />
      <View className="page-body">{children}</View>
      {foot ? <View className="page-foot">{foot}</View> : null}
    </View>
  );
}
