import { Input, View } from '@tarojs/components';
import { useState } from 'react';
import { enterReferralNumber, type Referral } from '../../api/referrals';
import { Btn } from '../../components/Btn';
import { toast } from '../../lib/ui';

/** The district's number, as somebody there told it. */
export function NumberEntry({
  referral,
  onDone,
}: {
  referral: Referral;
  onDone: (changed: boolean) => Promise<void>;
}) {
  const [number, setNumber] = useState(referral.outsideNumber ?? '');
  const save = async () => {
    if (number.trim() === '') {
      toast('请填写区平台给的编号');
      return;
    }
    await enterReferralNumber(referral.id, number.trim());
    toast('编号已登记');
    await onDone(true);
  };
  return (
    <>
      <Input
        className="input"
        id="outside-number"
        value={number}
        maxlength={40}
        placeholder="区平台给的编号"
        onInput={({ detail }) => setNumber(detail.value)}
      />
      <View className="buttons">
        <Btn id="save-number" kind="good" onPress={save}>
          保存编号
        </Btn>
        <Btn kind="plain" onPress={() => onDone(false)}>
          取消
        </Btn>
      </View>
    </>
  );
}
