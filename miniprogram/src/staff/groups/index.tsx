import { Text, View } from '@tarojs/components';
import { type Group, getGroups, unbindGroup } from '../../api/groups';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { ShareCard } from '../../components/ShareCard';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { dateTime } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { For } from '../For';
import { mayBindGroups } from '../../lib/group-roles';

const STEPS = ['把卡片发到居民的微信群', '在群里点开这张卡片', '选网格，点“确认绑定”'];

function Bound({ group, onGone }: { group: Group; onGone: () => Promise<void> }) {
  const unbind = async () => {
    const content = `解除「${group.name}」？群里的居民点开卡片，就不再显示${group.gridName}。`;
    if (!(await confirm({ title: '解除绑定', content, yes: '解除' }))) return;
    await unbindGroup(group.id);
    toast('已解除');
    await onGone();
  };
  return (
    <View className="card between group-row">
      <View className="grow">
        <Text className="seat-name">{group.name}</Text>
        <Text className="soft small">
          {group.gridName} · {dateTime(group.confirmedAt, Date.now())}绑定
        </Text>
      </View>
      <Btn kind="plain" small onPress={unbind}>
        解除
      </Btn>
    </View>
  );
}

function Groups() {
  const list = usePages<Group>(getGroups, []);
  return (
    <>
      <View className="card">
        <Text className="card-title">绑定一个群</Text>
        {STEPS.map((step, index) => (
          <Text className="group-step" key={step}>
            {index + 1}. {step}
          </Text>
        ))}
        <ShareCard />
      </View>
      <Answer asked={list}>
        {() =>
          list.items.length === 0 ? (
            <Empty icon="people" title="还没有绑定的群" advice="照上面三步做，绑定后会列在这里。" />
          ) : (
            <>
              {list.items.map((group) => (
                <Bound key={group.id} group={group} onGone={list.reload} />
              ))}
              <More list={list} />
            </>
          )
        }
      </Answer>
    </>
  );
}

export default function GroupsPage() {
  return (
    <Page title="微信群">
      <For who={mayBindGroups} why="登录后管理微信群。">
        {() => <Groups />}
      </For>
    </Page>
  );
}
