import { Image, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getPoster } from '../../api/campaigns';
import { sessionTime } from '../../campaigns/words';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { canPrint, printPage } from '../../platform/print';
import { seesCampaigns } from '../campaigns/roles';
import { For } from '../For';

/** What is printed and put up beforehand. */
function Poster({ id }: { id: string }) {
  const asked = useAsk(() => getPoster(id), [id]);
  return (
    <Answer asked={asked}>
      {({ title, place, startsAt, endsAt, picture }) => (
        <>
          <View className="card poster" id="poster">
            <Text className="poster-title">{title}</Text>
            <Text className="poster-grid">{sessionTime(startsAt, endsAt, Date.now())}</Text>
            <Text className="poster-grid">{place}</Text>
            <Image className="poster-code" src={picture} mode="widthFix" showMenuByLongpress />
            <Text className="soft small centre">微信扫一扫，看介绍、报名；到现场签到得积分</Text>
          </View>
          <View className="send no-print">
            {canPrint ? (
              <Btn id="print" onPress={printPage}>
                打印
              </Btn>
            ) : (
              <Text className="soft small centre">长按上面的小程序码，可以保存或发给打印的人。</Text>
            )}
          </View>
        </>
      )}
    </Answer>
  );
}

export default function CampaignPosterPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="活动海报">
      <For who={seesCampaigns} why="登录后打印海报。">
        {() => <Poster id={id} />}
      </For>
    </Page>
  );
}
