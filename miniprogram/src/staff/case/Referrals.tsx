import { getReferralsOf } from '../../api/referrals';
import { useAsk } from '../../lib/ask';
import { useSession } from '../../lib/session';
import { ReferralCard } from '../referrals/ReferralCard';
import { isOffice } from '../supervision/roles';

/** What the district platform has of a case, for the office. */
export function Referrals({ tipId }: { tipId: string }) {
  const { me } = useSession();
  const sees = me !== null && isOffice(me);
  const asked = useAsk(sees ? () => getReferralsOf(tipId) : null, [tipId, sees]);
  return asked.data?.items.map((referral) => (
    <ReferralCard key={referral.id} referral={referral} title="区平台转办" onChanged={asked.reload} onCase />
  ));
}
