import { useState } from 'react';
import { getReferrals, type Referral } from '../../api/referrals';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { For } from '../For';
import { Chips } from '../../components/fields';
import { isOffice } from '../supervision/roles';
import { ReferralCard } from './ReferralCard';

type Which = 'open' | 'all';
const WHICH: readonly (readonly [Which, string])[] = [
  ['open', '等答复'],
  ['all', '全部'],
];
const NOTHING: Record<Which, readonly [string, string]> = {
  open: ['没有在等的答复', '转出去的案件都有答复了。'],
  all: ['没有转办', '在街道一级的案件里按「转区平台」，就会出现在这里。'],
};

function Referrals() {
  const [which, setWhich] = useState<Which>('open');
  const list = usePages<Referral>((cursor) => getReferrals(which, cursor), [which]);
  const [title, advice] = NOTHING[which];
  return (
    <>
      <Chips name="which" options={WHICH} value={which} onChange={setWhich} />
      <Answer asked={list}>
        {() =>
          list.items.length === 0 ? (
            <Empty icon="done" title={title} advice={advice} />
          ) : (
            <>
              {list.items.map((referral) => (
                <ReferralCard
                  key={referral.id}
                  referral={referral}
                  title={referral.tipNumber}
                  onChanged={list.reload}
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

export default function ReferralsPage() {
  return (
    <Page title="区平台转办">
      <For who={isOffice} why="登录后查看转给区平台的案件。">
        {() => <Referrals />}
      </For>
    </Page>
  );
}
