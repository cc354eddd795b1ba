import { View } from '@tarojs/components';
import { useState } from 'react';
import { cancelCampaign, type StaffCampaign } from '../../api/campaigns';
import { Btn } from '../../components/Btn';
import { confirm, toast } from '../../lib/ui';
import { orConflict } from '../../lib/conflict';
import { Words } from '../../components/fields';

interface Props {
  one: StaffCampaign;
  onChanged: (after: StaffCampaign | null) => void;
}

/** Cancelling, with a reason that everybody who signed up is told. */
export function Cancel({ one, onChanged }: Props) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  if (!open)
    return (
      <Btn id="cancel" kind="quiet" onPress={() => setOpen(true)}>
        取消这次活动
      </Btn>
    );
  const press = async () => {
    if (reason.trim().length < 2) {
      toast('请写明取消的原因');
      return;
    }
    const sure = await confirm({
      title: '取消这次活动',
      content: '报了名的人都会收到通知，取消后不能恢复。',
      yes: '取消活动',
    });
    if (sure) onChanged(await orConflict(() => cancelCampaign(one.id, reason.trim())));
  };
  return (
    <View className="card">
      <Words
        id="cancel-reason"
        title="取消的原因"
        required
        value={reason}
        max={200}
        placeholder="比如：当天有雨，改到下周六"
        onChange={setReason}
      />
      <Btn id="send-cancel" kind="danger" onPress={press}>
        取消活动并通知
      </Btn>
      <Btn kind="quiet" onPress={() => setOpen(false)}>
        不取消了
      </Btn>
    </View>
  );
}
