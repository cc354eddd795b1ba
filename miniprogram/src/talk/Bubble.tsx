import { Text, View } from '@tarojs/components';
import type { MessageView } from '../api/types';
import { PhotoRow } from '../components/PhotoRow';
import { ago } from '../lib/time';

const KINDS = { question: '提问', answer: '回答', remark: null, lapsed: null };

/** One message; one's own side stands on the right. */
export function Bubble({ message, own }: { message: MessageView; own: boolean }) {
  // The system's line stands between the two sides.
  if (message.from === 'system') return <Text className="talk-line">{message.text}</Text>;
  const kind = KINDS[message.kind];
  const who = own && message.from === 'reporter' ? '我' : message.who;
  return (
    <View className={`bubble ${own ? 'bubble-own' : ''}`}>
      <View className="bubble-head">
        <Text className="bubble-who">{who}</Text>
        {kind ? <Text className={`mark bubble-${message.kind}`}>{kind}</Text> : null}
        <Text className="soft small">{ago(message.createdAt, Date.now())}</Text>
      </View>
      <View className="bubble-body">
        <Text className="bubble-text">{message.text}</Text>
        <PhotoRow photos={message.photos} />
      </View>
    </View>
  );
}
