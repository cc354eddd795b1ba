import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icons';

interface Props {
  id: string;
  icon: IconName;
  name: string;
  /** What one does there, under the name. */
  text?: string;
  onOpen: () => void;
  /** At the right, before the arrow: a count, say. */
  children?: ReactNode;
}

/** A row of a card of class "menu" that opens another page. */
export function MenuRow({ id, icon, name, text, onOpen, children }: Props) {
  return (
    <View className="menu-row" id={id} onClick={onOpen}>
      <Icon name={icon} />
      <View className="grow">
        <Text>{name}</Text>
        {text ? <Text className="menu-text">{text}</Text> : null}
      </View>
      {children}
      <Icon name="next" size="s" color="#8a99a5" />
    </View>
  );
}
