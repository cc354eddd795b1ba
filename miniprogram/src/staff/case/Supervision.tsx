import { Text, View } from '@tarojs/components';
import { getListedOf, getMeetingsOf } from '../../api/supervision';
import { Btn } from '../../components/Btn';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { handlesCases, useSession } from '../../lib/session';
import { dateTime } from '../../lib/time';
import { dayOf } from '../../lib/days';
import { decides } from '../supervision/roles';

/** What the level above does about a case: listed for supervision, meetings, the report upward. */
export function Supervision({ tipId }: { tipId: string }) {
  const { me } = useSession();
  const sees = me !== null && handlesCases(me);
  const asked = useAsk(
    sees ? async () => ({ listed: await getListedOf(tipId), meetings: await getMeetingsOf(tipId) }) : null,
    [tipId, sees],
  );
  if (!sees || asked.data === null) return null;
  const { listed, meetings } = asked.data;
  const isListed = listed.items.some(({ state }) => state !== 'lifted' && state !== 'declined');
  if (listed.items.length + meetings.items.length === 0 && !decides(me)) return null;
  return (
    <View className="card">
      <Text className="card-title">督办与会商</Text>
      {listed.items.map((one) => (
        <View key={one.id} className="linked" onClick={() => open('staff/listed-case', { id: one.id })}>
          <Text className="linked-title">
            挂牌督办 {one.number ?? '（提议）'} · {one.stateName}
          </Text>
          {one.deadline ? <Text className="soft small">期限 {dayOf(one.deadline, Date.now())}</Text> : null}
        </View>
      ))}
      {meetings.items.map((one) => (
        <View key={one.id} className="linked" onClick={() => open('staff/meeting', { id: one.id })}>
          <Text className="linked-title">
            {one.kindName} · {one.topic}
          </Text>
          <Text className="soft small">{dateTime(one.heldAt, Date.now())}</Text>
        </View>
      ))}
      {decides(me) ? (
        <>
          {isListed ? null : (
            <Btn id="to-list" kind="plain" onPress={() => open('staff/listed-new', { tip: tipId })}>
              挂牌督办
            </Btn>
          )}
          <Btn id="to-meeting" kind="plain" onPress={() => open('staff/meeting-new', { tip: tipId })}>
            登记会商
          </Btn>
          <Btn id="to-upward" kind="plain" onPress={() => open('staff/upward-report', { id: tipId })}>
            向上级报告
          </Btn>
        </>
      ) : null}
    </View>
  );
}
