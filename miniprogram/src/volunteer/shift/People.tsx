import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getMembers, type Shift, signByHand } from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { dateTime } from '../../lib/time';
import { toast } from '../../lib/ui';
import { dayFrom, timeOf } from '../../lib/days';
import { Chips, Field, Line } from '../../components/fields';
import { instantsOf } from '../times';
import { TimesPicker } from '../TimesPicker';

interface Props {
  shift: Shift;
  onChange: (after: Shift) => void;
}

/** For those whose telephone did not help, also without having signed up. What is entered is shown as such. */
function ByHand({ shift, onChange }: Props) {
  const asked = useAsk(() => getMembers(shift.squadId), [shift.squadId]);
  const starts = Date.parse(shift.startsAt);
  const [memberId, setMemberId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [times, setTimes] = useState({
    day: dayFrom(starts, 0),
    from: timeOf(starts),
    to: timeOf(Date.parse(shift.endsAt)),
  });
  const done = new Set(shift.people.filter(({ outAt }) => outAt !== null).map((one) => one.memberId));
  const chosen = shift.people.find((one) => one.memberId === memberId);
  const send = async () => {
    if (memberId === null || note.trim() === '') {
      toast(memberId === null ? '请选队员' : '请写为什么补登');
      return;
    }
    const { startsAt, endsAt } = instantsOf(times);
    const body = { memberId, outAt: endsAt, note: note.trim() };
    onChange(await signByHand(shift.id, chosen?.inAt ? body : { ...body, inAt: startsAt }));
    setMemberId(null);
    setNote('');
    toast('已补登');
  };
  return (
    <Answer asked={asked}>
      {({ items }) => (
        <View className="member-manage">
          <Field title="给谁补登" required>
            <Chips
              name="by-hand"
              options={items
                .filter(({ id, isMe }) => !isMe && !done.has(id))
                .map(({ id, nickname }) => [id, nickname] as const)}
              value={memberId}
              onChange={setMemberId}
            />
          </Field>
          {chosen?.inAt ? <Text className="hint">已有签到时间，只补签退。</Text> : null}
          <TimesPicker value={times} onChange={(part) => setTimes((before) => ({ ...before, ...part }))} />
          <Line
            id="by-hand-note"
            title="为什么补登"
            required
            value={note}
            max={100}
            placeholder="比如：手机没电、定位不准"
            onChange={setNote}
          />
          <Btn id="send-by-hand" kind="good" onPress={send}>
            补登
          </Btn>
        </View>
      )}
    </Answer>
  );
}

function stateOf({ state, inAt, outAt, how }: Shift['people'][number]): string {
  const now = Date.now();
  if (inAt === null) return state === 'waiting' ? '候补' : '已报名';
  const times = `${dateTime(inAt, now)} 签到${outAt === null ? '' : `，${dateTime(outAt, now)} 签退`}`;
  return how === null ? times : `${times} · ${how}`;
}

/** Who comes, and how they were signed in. */
export function People({ shift, onChange }: Props) {
  const [byHand, setByHand] = useState(false);
  return (
    <View className="card">
      <Text className="card-title">报名的人</Text>
      {shift.people.length === 0 ? <Text className="soft">还没有人报名。</Text> : null}
      {shift.people.map((person) => (
        <View className="seat" key={person.nickname + (person.memberId ?? '')}>
          <Text className="seat-name">
            {person.nickname}
            {person.isMe ? '（我）' : ''}
          </Text>
          <Text className="soft small">{stateOf(person)}</Text>
        </View>
      ))}
      {shift.leads && !shift.cancelled && Date.parse(shift.startsAt) <= Date.now() ? (
        <Btn id="by-hand" kind="quiet" small onPress={() => setByHand(!byHand)}>
          {byHand ? '收起' : '替队员补登签到签退'}
        </Btn>
      ) : null}
      {byHand ? <ByHand shift={shift} onChange={onChange} /> : null}
    </View>
  );
}
