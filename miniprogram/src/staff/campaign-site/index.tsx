import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { countHeads, getStaffCampaign, setVenue, type StaffCampaign } from '../../api/campaigns';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { type Asked, useAsk } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { toast } from '../../lib/ui';
import { LocationRefused } from '../../platform/location';
import { currentPlace } from '../../platform/position';
import { seesCampaigns } from '../campaigns/roles';
import { For } from '../For';
import { orConflict } from '../../lib/conflict';
import { Code } from './Code';
import { People } from './People';

type OnChanged = (after: StaffCampaign | null) => void;

/** Those who cannot sign in themselves are counted, without names and without points. */
function Counter({ one, onChanged }: { one: StaffCampaign; onChanged: OnChanged }) {
  const by = (step: number) => async () => {
    const people = Math.max(0, one.headCount + step);
    onChanged(await orConflict(() => countHeads(one.id, people, one.headCount)));
  };
  return (
    <View className="card">
      <Text className="card-title">没用手机的人</Text>
      <View className="counter">
        <Btn id="fewer" kind="plain" onPress={by(-1)}>
          −1
        </Btn>
        <Text className="counter-number" id="head-count">
          {one.headCount}
        </Text>
        <Btn id="more" kind="plain" onPress={by(1)}>
          +1
        </Btn>
        <Btn id="more-ten" kind="plain" onPress={by(10)}>
          +10
        </Btn>
      </View>
      <Text className="soft small">只计人数，不计积分。</Text>
    </View>
  );
}

/** Keeps a code that was sent on from being used at home. */
function Venue({ one, onChanged }: { one: StaffCampaign; onChanged: OnChanged }) {
  const here = async () => {
    try {
      onChanged(await setVenue(one.id, await currentPlace()));
      toast('已记下现场位置');
    } catch (error) {
      if (!(error instanceof LocationRefused)) throw error;
      toast('没有得到您的位置，请允许定位后再试');
    }
  };
  const off = async () => onChanged(await setVenue(one.id, null));
  return (
    <View className="card">
      <Text className="card-title">核对位置</Text>
      <Text className="soft">
        {one.venueChecked
          ? '已开启：人在现场 300 米以内才能扫码签到。'
          : '没有开启。怕有人把签到码发给不在场的人，就在现场点下面的按钮。'}
      </Text>
      {one.venueChecked ? (
        <Btn id="venue-off" kind="quiet" onPress={off}>
          不再核对位置
        </Btn>
      ) : (
        <Btn id="venue-on" kind="plain" onPress={here}>
          只让在这里的人签到
        </Btn>
      )}
    </View>
  );
}

function OnSite({ asked, one }: { asked: Asked<StaffCampaign>; one: StaffCampaign }) {
  const changed: OnChanged = (after) => {
    if (after) asked.replace(after);
    else void asked.reload();
  };
  return (
    <>
      <View className="card">
        <Text className="card-title">{one.title}</Text>
        <Code id={one.id} training={one.kind === 'training'} />
      </View>
      {one.open ? <Counter one={one} onChanged={changed} /> : null}
      <People
        id={one.id}
        open={one.open}
        training={one.kind === 'training'}
        onChanged={() => void asked.reload()}
      />
      <Venue one={one} onChanged={changed} />
    </>
  );
}

function Loaded({ id }: { id: string }) {
  const asked = useAsk<StaffCampaign>(() => getStaffCampaign(id), [id]);
  return <Answer asked={asked}>{(one) => <OnSite asked={asked} one={one} />}</Answer>;
}

export default function CampaignSitePage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="现场签到">
      <For who={seesCampaigns} why="登录后组织签到。">
        {() => <Loaded id={id} />}
      </For>
    </Page>
  );
}
