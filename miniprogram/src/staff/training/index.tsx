import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type CourseDetail, getCourse, printCourse, remindCourse } from '../../api/campaigns';
import { Btn } from '../../components/Btn';
import { Icon } from '../../components/Icon';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open, parameter } from '../../lib/navigate';
import { dateTime } from '../../lib/time';
import { confirm, tell } from '../../lib/ui';
import { seesCampaigns } from '../campaigns/roles';
import { For } from '../For';

function Head({ one }: { one: CourseDetail }) {
  const remind = async () => {
    const sure = await confirm({
      title: '提醒没参加的人',
      content: '在小程序里通知，每人每天最多一次。',
      yes: '提醒',
    });
    if (!sure) return;
    const { reminded, withoutAccount } = await remindCourse(one.id);
    const nobody = withoutAccount >= one.lacking ? '没有人能收到通知' : '今天都提醒过了';
    await tell(
      reminded > 0 ? `已提醒 ${reminded} 人` : nobody,
      withoutAccount > 0
        ? `有 ${withoutAccount} 人没有认领席位，小程序通知不到，请当面或打电话告诉。`
        : '没参加的人都通知到了。',
    );
  };
  return (
    <View className="card">
      <Text className="card-title">{one.title}</Text>
      <Text className="soft">
        应到 {one.must} 人（{one.roleNames.join('、')}），已参加 {one.must - one.lacking} 人
      </Text>
      <Text className={one.lacking > 0 ? 'error-text' : 'campaign-note'} id="lacking">
        {one.lacking > 0 ? `还有 ${one.lacking} 人没参加` : '都参加了'}
      </Text>
      {one.mayRemind && one.lacking > 0 ? (
        <Btn id="remind" onPress={remind}>
          提醒没参加的人
        </Btn>
      ) : null}
      <Btn id="export" kind="plain" onPress={() => printCourse(one)}>
        导出 Excel
      </Btn>
      {one.mayRepeat ? (
        <Btn id="again" kind="plain" onPress={() => open('staff/campaign-edit', { again: one.id })}>
          再办一期
        </Btn>
      ) : null}
    </View>
  );
}

function Sessions({ one }: { one: CourseDetail }) {
  return (
    <View className="card menu">
      {one.sessions.map(({ id, startsAt, place, closed }, index) => (
        <View
          className="menu-row"
          key={id}
          id={`session-${index}`}
          onClick={() => open('staff/campaign', { id })}
        >
          <View className="grow">
            <Text>
              第 {index + 1} 期 · {dateTime(startsAt, Date.now())}
            </Text>
            <Text className="menu-text">{place}</Text>
          </View>
          {closed ? <Text className="tag">已结束</Text> : null}
          <Icon name="next" size="s" color="#8a99a5" />
        </View>
      ))}
    </View>
  );
}

function Communities({ one }: { one: CourseDetail }) {
  return (
    <>
      {one.communities
        .filter(({ lacking }) => lacking.length > 0)
        .map(({ name, must, lacking }) => (
          <View className="card" key={name}>
            <View className="between">
              <Text className="card-title">{name}</Text>
              <Text className="soft">
                {lacking.length} / {must} 人没参加
              </Text>
            </View>
            {lacking.map(({ seatId, name: person, grid, roleName, reachable }) => (
              <Text className="lacking-line lacking-person" key={seatId}>
                {grid} {roleName} {person}
                {reachable ? '' : '（还没有认领席位）'}
              </Text>
            ))}
          </View>
        ))}
    </>
  );
}

function Training({ id }: { id: string }) {
  const asked = useAsk<CourseDetail>(() => getCourse(id), [id]);
  return (
    <Answer asked={asked}>
      {(one) => (
        <>
          <Head one={one} />
          <Sessions one={one} />
          <Communities one={one} />
        </>
      )}
    </Answer>
  );
}

export default function TrainingPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="参训情况">
      <For who={seesCampaigns} why="登录后查看参训情况。">
        {() => <Training id={id} />}
      </For>
    </Page>
  );
}
