import { Picker, Text, View } from '@tarojs/components';
import { useState } from 'react';
import {
  type Certificate,
  getCertificates,
  issueCertificate,
  withdrawCertificate,
} from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { usePages } from '../../lib/ask';
import { confirm, toast } from '../../lib/ui';
import { dayFrom, dayText } from '../../lib/days';
import { Field, Line } from '../../components/fields';
import { useKept } from '../../lib/kept';
import { minutesText } from '../words';
import { dayWords } from './draw';
import { Picture } from './Picture';

function Day(props: { id: string; title: string; value: string; onChange: (day: string) => void }) {
  const { id, title, value, onChange } = props;
  const now = Date.now();
  return (
    <Field title={title} required>
      <Picker
        mode="date"
        value={value}
        end={dayFrom(now, 0)}
        onChange={({ detail }) => onChange(detail.value)}
      >
        <View className="choice" id={id}>
          {dayText(value, now)}
        </View>
      </Picker>
    </Field>
  );
}

function Issue({ onIssued }: { onIssued: (one: Certificate) => Promise<void> }) {
  const today = dayFrom(Date.now(), 0);
  const { value, change, done } = useKept('certificate', {
    name: '',
    from: `${today.slice(0, 4)}-01-01`,
    to: today,
  });
  const send = async () => {
    if (value.name.trim() === '') {
      toast('请写姓名');
      return;
    }
    const issued = await issueCertificate({ ...value, name: value.name.trim() });
    done();
    toast('已开好');
    await onIssued(issued);
  };
  return (
    <View className="card">
      <Text className="card-title">开一份服务证明</Text>
      <Text className="soft">只写已认定的时间。拿到查验码的人，能看到证明上的内容，看不到别的。</Text>
      <Line
        id="certificate-name"
        title="证明上的姓名"
        required
        value={value.name}
        max={20}
        placeholder="一般写真实姓名"
        onChange={(name) => change({ name })}
      />
      <Day id="from" title="从哪一天" value={value.from} onChange={(from) => change({ from })} />
      <Day id="to" title="到哪一天" value={value.to} onChange={(to) => change({ to })} />
      <Btn id="issue" kind="good" onPress={send}>
        开证明
      </Btn>
    </View>
  );
}

function Row({ one, shown, onShow, onChange }: RowProps) {
  const withdraw = async () => {
    const content = '撤回后姓名会删除，查验码不再有效，不能恢复；需要时可以另开一份。';
    if (!(await confirm({ title: '撤回证明', content, yes: '撤回' }))) return;
    await withdrawCertificate(one.id);
    await onChange();
    toast('已撤回');
  };
  return (
    <View className="card">
      <View className="between">
        <Text className="card-title grow">{one.withdrawn ? '已撤回的证明' : one.name}</Text>
        <Text className={one.withdrawn ? 'tag tag-withdrawn' : 'tag tag-closed'}>
          {one.withdrawn ? '已撤回' : '有效'}
        </Text>
      </View>
      <Text className="soft">
        {dayWords(one.from)}至{dayWords(one.to)} · {one.services} 次，{minutesText(one.minutes)}
      </Text>
      {one.withdrawn ? null : shown ? (
        <>
          <Picture certificate={one} />
          <Btn id="withdraw" kind="quiet" small onPress={withdraw}>
            撤回这份证明
          </Btn>
        </>
      ) : (
        <Btn id="show" kind="plain" small onPress={onShow}>
          看证明
        </Btn>
      )}
    </View>
  );
}
interface RowProps {
  one: Certificate;
  shown: boolean;
  onShow: () => void;
  onChange: () => Promise<void>;
}

function Certificates() {
  const list = usePages<Certificate>(getCertificates, []);
  const [shown, setShown] = useState<string | null>(null);
  const issued = async ({ id }: Certificate) => {
    await list.reload();
    setShown(id);
  };
  return (
    <>
      <Issue onIssued={issued} />
      <Answer asked={list}>
        {() => (
          <>
            {list.items.map((one) => (
              <Row
                key={one.id}
                one={one}
                shown={one.id === shown}
                onShow={() => setShown(one.id)}
                onChange={list.reload}
              />
            ))}
            <More list={list} />
          </>
        )}
      </Answer>
    </>
  );
}

export default function CertificatesPage() {
  return (
    <Page title="服务证明">
      <NeedLogin why="登录后开服务证明。">{() => <Certificates />}</NeedLogin>
    </Page>
  );
}
