import { Text, View } from '@tarojs/components';
import type { CampaignCard } from '../api/campaigns';
import { sessionTime, stateText } from './words';

interface Props {
  campaign: CampaignCard;
  /** One's own part in it, at the bottom. */
  note?: string | null;
  onOpen: () => void;
}

/** A session in a list. */
export function CampaignRow({ campaign, note = null, onOpen }: Props) {
  const now = Date.now();
  return (
    <View className="card campaign-card" onClick={onOpen}>
      <View className="between">
        <Text className="card-title grow">{campaign.title}</Text>
        <Text className={campaign.state === 'cancelled' ? 'tag tag-refused' : 'tag'}>
          {stateText(campaign, now)}
        </Text>
      </View>
      <Text>{sessionTime(campaign.startsAt, campaign.endsAt, now)}</Text>
      <Text className="soft">{campaign.place}</Text>
      <Text className="soft small">
        {campaign.kindName} · {campaign.gridName}
      </Text>
      {note ? <Text className="campaign-note">{note}</Text> : null}
    </View>
  );
}
