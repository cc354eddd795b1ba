import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { messageOf } from '../api/problem';
import type { Asked } from '../lib/ask';
import { Btn } from './Btn';
import { Icon } from './Icon';
import type { IconName } from './icons';

/** Grey bars in the place of what is being loaded. */
export function Loading({ rows = 3 }: { rows?: number }) {
  return (
    <View className="loading">
      {Array.from({ length: rows }, (_, index) => (
        <View className="card skeleton" key={index}>
          <View className="bone bone-short" />
          <View className="bone" />
        </View>
      ))}
      <Text className="loading-text">正在加载…</Text>
    </View>
  );
}

interface EmptyProps {
  icon?: IconName;
  title: string;
  advice: string;
  children?: ReactNode;
}

/** Nothing here yet, and what to do about it. */
export function Empty({ icon = 'empty', title, advice, children }: EmptyProps) {
  return (
    <View className="empty">
      <View className="empty-icon">
        <Icon name={icon} size="xl" color="#7fa8c6" />
      </View>
      <Text className="empty-title">{title}</Text>
      <Text className="empty-advice">{advice}</Text>
      {children}
    </View>
  );
}

export function Failure({ error, retry }: { error: unknown; retry: () => Promise<void> }) {
  return (
    <View className="empty">
      <View className="empty-icon">
        <Icon name="alert" size="xl" color="#c2540a" />
      </View>
      <Text className="empty-title">没有加载出来</Text>
      <Text className="empty-advice">{messageOf(error)}</Text>
      <Btn kind="plain" id="retry" onPress={retry}>
        重试
      </Btn>
    </View>
  );
}

/** Loading, failure, or the content. What was there before stays while it is asked again. */
export function Answer<T>({ asked, children }: { asked: Asked<T>; children: (data: T) => ReactNode }) {
  if (asked.data !== null) return <>{children(asked.data)}</>;
  if (asked.error !== null) return <Failure error={asked.error} retry={asked.reload} />;
  return <Loading />;
}
