import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import {
  addCampaign,
  type CampaignKind,
  changeCampaign,
  getStaffCampaign,
  type StaffCampaign,
} from '../../api/campaigns';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { goBack, openInstead, parameter } from '../../lib/navigate';
import { toast } from '../../lib/ui';
import { plans } from '../campaigns/roles';
import { For } from '../For';
import { orConflict } from '../../lib/conflict';
import { useKept } from '../../lib/kept';
import { type Draft, draftOf, emptyDraft, lacks, planOf } from './draft';
import { Fields } from './Fields';

interface FormProps {
  kind: CampaignKind;
  /** The session that is changed; or of which another one is planned. */
  one: StaffCampaign | null;
  again: boolean;
  onStale: () => void;
}

function Form({ kind, one, again, onStale }: FormProps) {
  const isChange = one !== null && !again;
  const place = isChange ? `campaign:${one.id}:${one.version}` : `campaign-new:${kind}:${one?.id ?? ''}`;
  const now = Date.now();
  const { value, change, done } = useKept<Draft>(place, one ? draftOf(one, again, now) : emptyDraft(now));
  const missing = lacks(value, kind);
  const add = async () => {
    const { key, placeKind, roles } = value;
    const course = one ? { courseId: one.courseId } : kind === 'training' ? { roles } : { placeKind };
    const made = await addCampaign({ key, kind, ...course, ...planOf(value) });
    done();
    toast('已安排');
    openInstead('staff/campaign', { id: made.id });
  };
  const save = async (before: StaffCampaign) => {
    const after = await orConflict(() =>
      changeCampaign(before.id, { version: before.version, ...planOf(value) }),
    );
    if (after === null) {
      onStale();
      return;
    }
    done();
    toast('已保存，报了名的人会收到变动通知');
    goBack();
  };
  const send = async () => {
    if (missing[0] !== undefined) {
      toast(missing[0]);
      return;
    }
    await (isChange ? save(one) : add());
  };
  return (
    <View className="card">
      {again ? <Text className="hint">同一门培训再办一期：参加过任何一期的都算参加了。</Text> : null}
      <Fields kind={kind} isNew={one === null} value={value} change={change} />
      <Btn id="send-campaign" kind="good" onPress={send}>
        {isChange ? '保存' : '安排好了'}
      </Btn>
      {missing.length > 0 ? <Text className="soft small centre">{missing.join('；')}</Text> : null}
    </View>
  );
}

function Loaded({ id, again }: { id: string; again: boolean }) {
  const asked = useAsk<StaffCampaign>(() => getStaffCampaign(id), [id]);
  return (
    <Answer asked={asked}>
      {(one) => (
        <Form key={one.version} kind={one.kind} one={one} again={again} onStale={() => void asked.reload()} />
      )}
    </Answer>
  );
}

export default function CampaignEditPage() {
  const [at] = useState(() => ({
    id: parameter('id'),
    again: parameter('again'),
    kind: parameter('kind') === 'training' ? ('training' as const) : ('campaign' as const),
  }));
  const loaded = at.id || at.again;
  return (
    <Page title={at.id ? '修改' : at.again || at.kind === 'training' ? '安排培训' : '安排宣传活动'}>
      <For who={plans} why="登录后安排活动。">
        {() =>
          loaded ? (
            <Loaded id={loaded} again={at.again !== ''} />
          ) : (
            <Form kind={at.kind} one={null} again={false} onStale={goBack} />
          )
        }
      </For>
    </Page>
  );
}
