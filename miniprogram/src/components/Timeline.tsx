import { Text, View } from '@tarojs/components';
import type { TimelineEntry } from '../api/types';
import { dateTime } from '../lib/time';
import { PhotoRow } from './PhotoRow';

type Entry = Pick<TimelineEntry, 'id' | 'at' | 'title' | 'note' | 'actor' | 'photos'> &
  Partial<Pick<TimelineEntry, 'detail'>>;

/** What has happened, newest first. */
export function Timeline({ entries }: { entries: readonly Entry[] }) {
  const newest = [...entries].sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
  return (
    <View className="timeline">
      {newest.map(({ id, at, title, detail, note, actor, photos }, index) => (
        <View className={index === 0 ? 'moment moment-now' : 'moment'} key={id}>
          <Text className="moment-title">{title}</Text>
          <Text className="soft small">
            {dateTime(at, Date.now())} · {actor}
          </Text>
          {detail ? <Text className="moment-note">{detail}</Text> : null}
          {note ? <Text className="moment-note">{note}</Text> : null}
          <PhotoRow photos={photos} />
        </View>
      ))}
    </View>
  );
}
