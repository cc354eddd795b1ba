import { Text, View } from '@tarojs/components';
import { getCampaigns } from '../../api/campaigns';
import { sessionTime } from '../../campaigns/words';
import { Icon } from '../../components/Icon';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';

/** The next campaign around, if there is one. */
export function NextCampaign() {
  const { data } = useAsk(() => getCampaigns('coming', null, 5), []);
  const next = data?.items.find(({ state }) => state === 'planned');
  if (!next) return null;
  return (
    <View className="card row next-campaign" id="next-campaign" onClick={() => open('pages/campaigns')}>
      <Icon name="people" size="l" color="#1f8a5b" />
      <View className="grow">
        <Text className="soft small">近期活动</Text>
        <Text className="my-grid">{next.title}</Text>
        <Text className="soft small">{sessionTime(next.startsAt, next.endsAt, Date.now())}</Text>
        <Text className="soft small">{next.place}</Text>
      </View>
      <Icon name="next" size="s" color="#8a99a5" />
    </View>
  );
}
