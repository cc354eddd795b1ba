import { useState } from 'react';
import {
  type CampaignKind,
  type CampaignWhen,
  getStaffCampaigns,
  type StaffCampaignCard,
} from '../../api/campaigns';
import type { Me } from '../../api/types';
import { CampaignRow } from '../../campaigns/CampaignRow';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { open, parameter } from '../../lib/navigate';
import { For } from '../For';
import { Chips } from '../../components/fields';
import { CourseList } from './CourseList';
import { plans, seesCampaigns } from './roles';

const KINDS: readonly (readonly [CampaignKind, string])[] = [
  ['campaign', '宣传活动'],
  ['training', '培训'],
];
const WHENS: readonly (readonly [CampaignWhen, string])[] = [
  ['coming', '即将开始'],
  ['past', '以前的'],
];

const noteOf = ({ signedUp, attended }: StaffCampaignCard): string =>
  `报名 ${signedUp} 人${attended > 0 ? `，到场 ${attended} 人` : ''}`;

function Sessions() {
  const [when, setWhen] = useState<CampaignWhen>('coming');
  const list = usePages<StaffCampaignCard>((cursor) => getStaffCampaigns('campaign', when, cursor), [when]);
  return (
    <>
      <Chips name="when" options={WHENS} value={when} onChange={setWhen} small />
      <Answer asked={list}>
        {() =>
          list.items.length === 0 ? (
            <Empty
              icon="people"
              title={when === 'coming' ? '近期没有安排活动' : '还没有办过活动'}
              advice="进广场、进社区、进楼院、进家庭、进单位的宣传，安排在这里。"
            />
          ) : (
            <>
              {list.items.map((one) => (
                <CampaignRow
                  key={one.id}
                  campaign={one}
                  note={noteOf(one)}
                  onOpen={() => open('staff/campaign', { id: one.id })}
                />
              ))}
              <More list={list} />
            </>
          )
        }
      </Answer>
    </>
  );
}

function Both({ me }: { me: Me }) {
  const [kind, setKind] = useState<CampaignKind>(() =>
    parameter('kind') === 'training' ? 'training' : 'campaign',
  );
  return (
    <>
      <Chips name="kind" options={KINDS} value={kind} onChange={setKind} />
      {plans(me) ? (
        <Btn id="new-campaign" onPress={() => open('staff/campaign-edit', { kind })}>
          {kind === 'campaign' ? '安排宣传活动' : '安排培训'}
        </Btn>
      ) : null}
      {kind === 'campaign' ? <Sessions /> : <CourseList />}
    </>
  );
}

export default function CampaignsPage() {
  return (
    <Page title="宣传与培训">
      <For who={seesCampaigns} why="登录后安排活动。">
        {(me) => <Both me={me} />}
      </For>
    </Page>
  );
}
