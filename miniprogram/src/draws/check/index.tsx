import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type DrawRecord, getMyDraw, getRecord, type MyDraw } from '../../api/draws';
import { Btn } from '../../components/Btn';
import { Icon } from '../../components/Icon';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { useSession } from '../../lib/session';
import { dayText } from '../../lib/days';
import { type Finding, findings, inGroups } from '../verify';
import { Algorithm, List } from './Folded';
import { Keep } from './Keep';

function Value({ name, value, note }: { name: string; value: string | null; note: string }) {
  return (
    <View className="draw-value">
      <Text className="draw-value-name">{name}</Text>
      <Text className={value === null ? 'soft' : 'draw-hash'}>{value ?? note}</Text>
    </View>
  );
}

function Published({ record }: { record: DrawRecord }) {
  const { seedHash, listHash, lateSource, lateDay, seed, late } = record;
  return (
    <View className="card">
      <Text className="card-title">公布的内容</Text>
      <Text className="soft">
        指纹是由内容算出的一串字，内容改一点它就全变。前三项开奖前就公布，后两项开奖时公布。
      </Text>
      <Value name={`名单的指纹（${record.list.length} 人）`} value={inGroups(listHash)} note="" />
      <Value name="种子的指纹" value={inGroups(seedHash)} note="" />
      <View className="draw-value">
        <Text className="draw-value-name">用哪个公开号码</Text>
        <Text>
          {dayText(lateDay, Date.now())}：{lateSource}
        </Text>
      </View>
      <Value name="公开号码" value={late} note="开奖时填写" />
      <Value name="种子" value={seed && inGroups(seed)} note="开奖时公布" />
    </View>
  );
}

function Findings({ found, drawn }: { found: readonly Finding[]; drawn: boolean }) {
  const good = found.every(({ ok }) => ok);
  return (
    <View id="findings">
      {found.map(({ what, ok }) => (
        <View className="draw-finding" key={what}>
          <Icon name={ok ? 'done' : 'alert'} color={ok ? '#1f7a50' : '#b93226'} />
          <Text className={ok ? 'grow' : 'grow error-text'}>{ok ? what : `不对：${what}`}</Text>
        </View>
      ))}
      <Text className="hint">
        {!good
          ? '有对不上的地方，请保存记录文件，向街道办或区里反映。'
          : drawn
            ? '全部对得上：结果就是由公布的内容算出来的。'
            : '到现在为止都对得上。请保存记录文件，开奖后再来验算，看有没有变。'}
      </Text>
    </View>
  );
}

function Check({ record, mine }: { record: DrawRecord; mine: MyDraw | null }) {
  const [found, setFound] = useState<readonly Finding[] | null>(null);
  return (
    <View className="card">
      <Text className="card-title">在这部手机上算一遍</Text>
      <Text className="soft">把公布的名单、种子和公开号码按公开的算法重新算，和公布的结果比。</Text>
      <Btn id="check" kind="good" onPress={() => setFound(findings(record, mine))}>
        开始验算
      </Btn>
      {found ? <Findings found={found} drawn={record.seed !== null} /> : null}
    </View>
  );
}

function Elsewhere({ record, mine }: { record: DrawRecord; mine: MyDraw | null }) {
  return (
    <View className="card">
      <Text className="card-title">不信这部手机？在电脑上算</Text>
      <Text className="soft">
        保存记录文件，用本系统源代码里的程序 scripts/draw-verify.mjs 算（只要有
        Node，不装别的），或者请懂编程的人照说明自己写一个。
      </Text>
      <Keep id={record.id} />
      {mine?.number != null ? (
        <>
          <Value name="我的账号编号" value={mine.accountId} note="" />
          <Value name="我的凭据（不要给别人看）" value={mine.salt} note="" />
        </>
      ) : null}
    </View>
  );
}

function Loaded({ id, accountId }: { id: string; accountId: string | null }) {
  const asked = useAsk(
    async () => ({ record: await getRecord(id), mine: accountId === null ? null : await getMyDraw(id) }),
    [id, accountId],
  );
  return (
    <Answer asked={asked}>
      {({ record, mine }) => (
        <>
          <Check record={record} mine={mine} />
          <Published record={record} />
          <List record={record} />
          <Algorithm record={record} />
          <Elsewhere record={record} mine={mine} />
        </>
      )}
    </Answer>
  );
}

export default function CheckPage() {
  const [id] = useState(() => parameter('id'));
  const { me } = useSession();
  return (
    <Page title="自己验算">
      <Loaded id={id} accountId={me?.id ?? null} />
    </Page>
  );
}
