import { Input, Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { messageOf } from '../../api/problem';
import { checkCertificate, type CheckedCertificate } from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { parameter } from '../../lib/navigate';
import { dateTime } from '../../lib/time';
import { toast } from '../../lib/ui';
import { Fact } from '../../components/Fact';
import { dayWords } from '../certificates/draw';
import { minutesText } from '../words';

const LENGTH = 16;

function Found({ one }: { one: CheckedCertificate }) {
  return (
    <View className="card" id="found">
      <View className="between">
        <Text className="card-title grow">志愿服务证明</Text>
        <Text className="tag tag-closed">真实有效</Text>
      </View>
      <Fact name="姓名" value={one.name} people />
      <Fact name="时间" value={`${dayWords(one.from)}至${dayWords(one.to)}`} />
      <Fact name="服务" value={`${one.services} 次，共 ${minutesText(one.minutes)}`} />
      <Fact name="小分队" value={one.squads} />
      <Fact name="认定" value={one.issuer} />
      <Fact name="开具" value={dateTime(one.issuedAt, Date.now())} />
      {one.minutesNow === one.minutes ? null : (
        <Text className="error-text" id="changed">
          开具以后有更正：这段时间现在认定的是 {minutesText(one.minutesNow)}，以此为准。
        </Text>
      )}
    </View>
  );
}

/** Open to everybody: says what stands on a certificate, and nothing else. */
export default function CheckPage() {
  const [given] = useState(() => parameter('code'));
  const [code, setCode] = useState(given);
  const [found, setFound] = useState<CheckedCertificate | null>(null);
  const [wrong, setWrong] = useState('');
  const check = async (typed: string) => {
    setFound(null);
    setWrong('');
    if (typed.replace(/[\s-]/g, '').length !== LENGTH) {
      toast('查验码是 16 位字母和数字');
      return;
    }
    try {
      setFound(await checkCertificate(typed));
    } catch (error) {
      setWrong(messageOf(error));
    }
  };
  useEffect(() => {
    if (given !== '') void check(given);
  }, [given]);
  return (
    <Page title="查验服务证明">
      <View className="card">
        <Text className="card-title">证明上的查验码</Text>
        <Input
          className="input"
          id="check-code"
          value={code}
          maxlength={24}
          placeholder="16 位字母和数字"
          onInput={({ detail }) => setCode(detail.value)}
        />
        {wrong === '' ? null : (
          <Text className="error-text" id="wrong">
            {wrong}
          </Text>
        )}
        <Btn id="check" kind="good" onPress={() => check(code)}>
          查验
        </Btn>
      </View>
      {found ? <Found one={found} /> : null}
    </Page>
  );
}
