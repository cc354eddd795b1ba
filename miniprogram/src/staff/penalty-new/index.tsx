import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { imposePenalty } from '../../api/points';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { openInstead, parameter } from '../../lib/navigate';
import { confirm, toast } from '../../lib/ui';
import { For } from '../For';
import { Words } from '../../components/fields';

const keeps = (me: Me) => me.roles.includes('office');

function Form({ tipId }: { tipId: string }) {
  const [reason, setReason] = useState('');
  const send = async () => {
    if (reason.trim() === '') {
      toast('请写明认定的依据');
      return;
    }
    const sure = await confirm({
      title: '认定恶意举报',
      content: '将扣举报人的积分并通知本人，本人可以申诉。请确认有证据。',
      yes: '认定',
    });
    if (!sure) return;
    await imposePenalty(tipId, reason.trim());
    openInstead('staff/penalties');
  };
  return (
    <View className="card">
      <Text className="soft">看错、记错不是恶意。故意编造、明知不实仍然举报，并且有证据的，才能认定。</Text>
      <Words
        id="penalty-reason"
        title="依据"
        required
        value={reason}
        max={500}
        placeholder="查到了什么证据，举报人会看到"
        onChange={setReason}
      />
      <Btn id="impose" kind="danger" onPress={send}>
        认定并扣分
      </Btn>
    </View>
  );
}

export default function PenaltyNewPage() {
  const [tipId] = useState(() => parameter('tipId'));
  return (
    <Page title="认定恶意举报">
      <For who={keeps} why="登录后认定。">
        {() => <Form tipId={tipId} />}
      </For>
    </Page>
  );
}
