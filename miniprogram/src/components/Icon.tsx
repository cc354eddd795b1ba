import { View } from '@tarojs/components';
import { iconUrl, type IconName } from './icons';

interface Props {
  name: IconName;
  color?: string;
  /** Size class: s 18, m 24, l 32, xl 48 (px on a screen 375 wide). */
  size?: 's' | 'm' | 'l' | 'xl';
}

/** A line icon; decoration only, the text beside it says what it means. */
export function Icon({ name, color = '#1769aa', size = 'm' }: Props) {
  return (
    <View className={`icon icon-${size}`} style={{ backgroundImage: `url("${iconUrl(name, color)}")` }} />
  );
}
