import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';

/** A heading and what can be chosen under it. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View className="field">
      <Text className="field-title">{title}</Text>
      {children}
    </View>
  );
}
