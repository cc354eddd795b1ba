import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { chaseReferral, type Referral } from '../../api/referrals';
import { Btn } from '../../components/Btn';
import { open } from '../../lib/navigate';
import { toast } from '../../lib/ui';
import { orConflict } from '../../lib/conflict';
import { Facts } from './Facts';
import { NumberEntry } from './NumberEntry';

interface Props {
  referral: Referral;
  title: string;
  onChanged: () => Promise<void>;
  /** On the case's own page its moves stand above: no way there, and the answer is entered as a move. */
  onCase?: boolean;
}

/** One referral and what the office can do about it. */
export function ReferralCard({ referral, title, onChanged, onCase = false }: Props) {
  const [entering, setEntering] = useState(false);
  const { id, tipId, outsideNumber, sentAt, chases, canChase } = referral;
  const entered = async (changed: boolean) => {
    setEntering(false);
    if (changed) await onChanged();
  };
  const chase = async () => {
    const after = await orConflict(() => chaseReferral(id, chases));
    if (after) toast(sentAt === null ? '已重新发送' : '已催办');
    await onChanged();
  };
  return (
    <View className="card referral">
      <Text className="card-title">
        {title}
        {referral.attempt > 1 ? `（第 ${referral.attempt} 次）` : ''}
      </Text>
      <Facts referral={referral} />
      {entering ? <NumberEntry referral={referral} onDone={entered} /> : null}
      {referral.open && !entering ? (
        <>
          {canChase ? (
            <Btn id="chase" kind="plain" onPress={chase}>
              {sentAt === null ? '重新发送' : '现在催办'}
            </Btn>
          ) : null}
          <Btn id="enter-number" kind="plain" onPress={() => setEntering(true)}>
            {outsideNumber === null ? '登记区平台编号' : '修改区平台编号'}
          </Btn>
          {onCase ? null : (
            <Btn
              id="enter-answer"
              kind="plain"
              onPress={() => open('staff/move', { id: tipId, move: 'refer_answer' })}
            >
              登记电话或书面答复
            </Btn>
          )}
        </>
      ) : null}
      {onCase ? null : (
        <Btn id="to-case" kind="quiet" onPress={() => open('staff/case', { id: tipId })}>
          看案件
        </Btn>
      )}
    </View>
  );
}
