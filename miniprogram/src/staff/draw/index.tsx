import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { cancelDraw, getStaffDraw, holdDraw, publishDraw, type StaffDraw } from '../../api/draws';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { Facts, Winners } from '../../draws/Facts';
import { type Asked, useAsk } from '../../lib/ask';
import { open, parameter } from '../../lib/navigate';
import { confirm, toast } from '../../lib/ui';
import { For } from '../For';
import { dayText } from '../../lib/days';
import { Line } from '../../components/fields';

const draws = (me: Me) => me.roles.includes('office');
type Props = { draw: StaffDraw; asked: Asked<StaffDraw> };

function Draft({ draw, asked }: Props) {
  const people = draw.eligibleNow ?? 0;
  const prizes = draw.prizes.reduce((sum, { count }) => sum + count, 0);
  const publish = async () => {
    const sure = await confirm({
      title: '公布抽奖',
      content: `名单现在固定为 ${people} 人，奖品 ${prizes} 份。公布以后什么都不能改，只能写明理由取消。`,
      yes: '公布',
    });
    if (!sure) return;
    try {
      asked.replace(await publishDraw(draw.id, draw.version));
      toast('已公布，名单里的人都收到了消息');
    } catch (error) {
      await asked.reload();
      throw error;
    }
  };
  return (
    <View className="card">
      <Text className="hint" id="eligible">
        按现在的条件，{people} 人在名单里，奖品 {prizes} 份。
        {people < prizes ? '人比奖品少，请减少奖品或放宽条件。' : ''}
      </Text>
      <Btn id="change" kind="plain" onPress={() => open('staff/draw-edit', { id: draw.id })}>
        修改
      </Btn>
      <Btn id="publish" kind="good" onPress={publish}>
        公布名单和指纹
      </Btn>
    </View>
  );
}

function Hold({ draw, asked }: Props) {
  const [late, setLate] = useState('');
  if (!draw.drawable)
    return (
      <View className="card">
        <Text>已经公布。{dayText(draw.lateDay, Date.now())}过后，回到这里填写当天的公开号码开奖。</Text>
        <Text className="soft">{draw.lateSource}</Text>
      </View>
    );
  const press = async () => {
    const digits = late.replace(/\D/g, '');
    if (digits.length !== draw.lateDigits) {
      toast(`应是 ${draw.lateDigits} 位数字，现在是 ${digits.length} 位`);
      return;
    }
    const sure = await confirm({
      title: '请再核对一遍',
      content: `${dayText(draw.lateDay, Date.now())}的公开号码是 ${digits.replace(/..(?=.)/g, '$& ')}？开奖后不能改，填错了人人看得出来，只能取消重来。`,
      yes: '开奖',
    });
    if (sure) asked.replace(await holdDraw(draw.id, digits));
  };
  return (
    <View className="card">
      <Line
        id="late"
        title={`${dayText(draw.lateDay, Date.now())}的公开号码`}
        required
        value={late}
        max={60}
        placeholder={`${draw.lateDigits} 位数字，可以带空格`}
        onChange={setLate}
      />
      <Text className="soft">{draw.lateSource}</Text>
      <Btn id="hold" kind="good" onPress={press}>
        开奖
      </Btn>
    </View>
  );
}

function Cancel({ draw, asked }: Props) {
  const [reason, setReason] = useState('');
  const draft = draw.state === 'draft';
  const press = async () => {
    if (reason.trim() === '') {
      toast(draft ? '请写明为什么不办了' : '请写明理由，所有人都会看到');
      return;
    }
    const sure = await confirm({
      title: '取消这次抽奖',
      content: draft ? '草稿作废，不能恢复。' : '取消后不能恢复，公布过的内容和您的理由一直看得到。',
      yes: '取消抽奖',
    });
    if (sure) asked.replace(await cancelDraw(draw.id, reason.trim()));
  };
  return (
    <View className="card">
      <Line
        id="cancel-reason"
        title={draft ? '不办了' : '取消抽奖'}
        required
        value={reason}
        max={200}
        placeholder="理由，比如：奖品没有到货"
        onChange={setReason}
      />
      <Btn id="cancel" kind="danger" onPress={press}>
        {draft ? '作废草稿' : '取消抽奖'}
      </Btn>
    </View>
  );
}

function Loaded({ id }: { id: string }) {
  const asked = useAsk<StaffDraw>(() => getStaffDraw(id), [id]);
  return (
    <Answer asked={asked}>
      {(draw) => (
        <>
          <Facts draw={draw} />
          {draw.state === 'draft' ? <Draft draw={draw} asked={asked} /> : null}
          {draw.state === 'published' ? <Hold draw={draw} asked={asked} /> : null}
          <Winners draw={draw} />
          {draw.publishedAt === null ? null : (
            <Btn id="to-public" kind="plain" onPress={() => open('draws/check', { id })}>
              公开的名单、指纹和验算
            </Btn>
          )}
          {draw.state === 'closed' || draw.state === 'cancelled' ? null : (
            <Cancel draw={draw} asked={asked} />
          )}
        </>
      )}
    </Answer>
  );
}

export default function StaffDrawPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="抽奖">
      <For who={draws} why="登录后组织抽奖。">
        {() => <Loaded id={id} />}
      </For>
    </Page>
  );
}
