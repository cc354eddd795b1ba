import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type Shift, sign } from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { dateTime } from '../../lib/time';
import { tell, toast } from '../../lib/ui';
import { LocationRefused } from '../../platform/location';
import { currentPlace } from '../../platform/position';
import type { Place } from '../../api/types';

interface Props {
  shift: Shift;
  onChange: (after: Shift) => void;
}

/** Where the person is; null when the telephone does not say, which the code or the captain make up for. */
async function placeIfAny(): Promise<{ place: Place | null; why: string }> {
  try {
    return { place: await currentPlace(), why: '' };
  } catch (error) {
    if (!(error instanceof LocationRefused)) throw error;
    return { place: null, why: error.message };
  }
}

/** Signing in and out by position, by the code of the shift, or by both. */
export function SignIn({ shift, onChange }: Props) {
  const [code, setCode] = useState('');
  if (shift.cancelled || shift.mine !== 'going') return null;
  const now = Date.now();
  if (shift.outAt !== null && shift.inAt !== null) {
    return (
      <View className="card">
        <Text className="card-title" id="signed-out">
          已签到签退
        </Text>
        <Text>
          {dateTime(shift.inAt, now)} 到 {dateTime(shift.outAt, now)}
        </Text>
        <Text className="soft">只算活动时间之内的。队长核对、社区认定以后，积分自动到账。</Text>
      </View>
    );
  }
  const way = shift.inAt === null ? 'in' : 'out';
  const word = way === 'in' ? '签到' : '签退';
  if (way === 'in' && shift.whyNotIn !== null) return <View className="notice">{shift.whyNotIn}</View>;
  const send = async (withPlace: boolean) => {
    const typed = code.trim();
    const { place, why } = withPlace ? await placeIfAny() : { place: null, why: '' };
    if (place === null && typed === '') {
      await tell(why === '' ? '请填现场码' : '没有定位', '可以填队长手机上的 6 位现场码，或请队长替您补登。');
      return;
    }
    onChange(await sign(shift.id, way, { ...(place ?? {}), ...(typed === '' ? {} : { code: typed }) }));
    setCode('');
    toast(`已${word}`);
  };
  return (
    <View className="card" id="sign-in">
      <Text className="card-title">{word}</Text>
      {shift.inAt === null ? null : <Text>{dateTime(shift.inAt, now)} 签到。走之前请签退。</Text>}
      {shift.leads ? null : (
        <Input
          className="input input-code"
          id="shift-code"
          type="number"
          value={code}
          maxlength={6}
          placeholder="现场码（6 位）"
          onInput={({ detail }) => setCode(detail.value)}
        />
      )}
      <Btn id={`sign-${way}`} kind="good" onPress={() => send(true)}>
        到了，用定位{word}
      </Btn>
      {shift.leads || shift.proof === 'both' ? null : (
        <Btn id={`sign-${way}-code`} kind="plain" onPress={() => send(false)}>
          用现场码{word}
        </Btn>
      )}
      <Text className="soft small">
        {shift.leads ? '您看得到现场码，只能凭定位；定位不准请另一位队长补登。' : ''}
        只核对您离活动地点多远，不保存您的位置。都不行的话，请队长补登。
      </Text>
    </View>
  );
}
