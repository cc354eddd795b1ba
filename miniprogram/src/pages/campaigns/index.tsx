import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import {
  type CampaignCard,
  type CampaignWhen,
  getCampaigns,
  getMyCampaigns,
  type MyCampaign,
} from '../../api/campaigns';
import { CampaignRow } from '../../campaigns/CampaignRow';
import { More } from '../../components/More';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk, usePages } from '../../lib/ask';
import { open, parameter } from '../../lib/navigate';

const TABS = [
  ['coming', '即将开始'],
  ['mine', '我的'],
  ['past', '以前的'],
] as const;
type Tab = (typeof TABS)[number][0];

const show = ({ id }: CampaignCard) => open('pages/campaign', { id });

function noteOf({ attended, signedUp, mustAttend }: MyCampaign): string {
  if (attended) return '已签到';
  if (mustAttend) return '请您参加';
  return signedUp ? '已报名' : '';
}

function Mine({ accountId }: { accountId: string }) {
  const asked = useAsk(getMyCampaigns, [accountId]);
  return (
    <Answer asked={asked}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty icon="people" title="您还没有报名" advice="在「即将开始」里选一个活动，点进去报名。" />
        ) : (
          items.map((one) => (
            <CampaignRow key={one.id} campaign={one} note={noteOf(one)} onOpen={() => show(one)} />
          ))
        )
      }
    </Answer>
  );
}

function All({ when }: { when: CampaignWhen }) {
  const list = usePages<CampaignCard>((cursor) => getCampaigns(when, cursor), [when]);
  return (
    <Answer asked={list}>
      {() =>
        list.items.length === 0 ? (
          <Empty
            icon="people"
            title={when === 'coming' ? '近期没有活动' : '还没有办过活动'}
            advice="有新的活动会放在这里，也会在首页提醒。"
          />
        ) : (
          <>
            {list.items.map((one) => (
              <CampaignRow key={one.id} campaign={one} onOpen={() => show(one)} />
            ))}
            <More list={list} />
          </>
        )
      }
    </Answer>
  );
}

export default function CampaignsPage() {
  const [tab, setTab] = useState<Tab>(() => (parameter('tab') === 'mine' ? 'mine' : 'coming'));
  return (
    <Page title="活动">
      <View className="chips chips-even">
        {TABS.map(([one, name]) => (
          <View
            key={one}
            id={`tab-${one}`}
            className={`chip ${one === tab ? 'chip-on' : ''}`}
            onClick={() => setTab(one)}
          >
            {name}
          </View>
        ))}
      </View>
      <Text className="soft small">到现场签到得积分；大气污染防治，从身边做起。</Text>
      {tab === 'mine' ? (
        <NeedLogin why="登录后查看您报名的活动。">{(me) => <Mine accountId={me.id} />}</NeedLogin>
      ) : (
        <All key={tab} when={tab} />
      )}
    </Page>
  );
}
