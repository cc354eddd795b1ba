import { Text, View } from '@tarojs/components';
import { type BulletinList, draftBulletin, getBulletins } from '../../api/inspections';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';
import { handlesCases } from '../../lib/session';
import { dateTime } from '../../lib/time';
import { For } from '../For';
import { Tabs } from '../inspect/Tabs';
import { isOffice } from '../supervision/roles';

const monthText = (month: string): string => `${Number(month.slice(5))}月`;

function Bulletins({ me }: { me: Me }) {
  const asked = useAsk<BulletinList>(getBulletins, [me.id]);
  const draft = async (month: string) => open('staff/bulletin', { id: (await draftBulletin(month)).id });
  return (
    <Answer asked={asked}>
      {({ lastMonth, items }) => (
        <>
          {isOffice(me) && !items.some(({ month }) => month === lastMonth) ? (
            <Btn id="draft-bulletin" onPress={() => draft(lastMonth)}>
              起草{monthText(lastMonth)}通报
            </Btn>
          ) : null}
          {items.length === 0 ? (
            <Empty icon="sign" title="还没有通报" advice="每月由系统按数据起草，街道办补充后发布。" />
          ) : null}
          {items.map(({ id, title, publishedAt, read }) => (
            <View className="card bulletin-card" key={id} onClick={() => open('staff/bulletin', { id })}>
              <View className="between">
                <Text className="card-title grow">{title}</Text>
                {publishedAt === null ? <Text className="tag">草稿</Text> : null}
                {publishedAt !== null && !read ? <Text className="badge">未读</Text> : null}
              </View>
              <Text className="soft small">
                {publishedAt === null ? '还没有发布' : `${dateTime(publishedAt, Date.now())} 发布`}
              </Text>
            </View>
          ))}
        </>
      )}
    </Answer>
  );
}

export default function BulletinsPage() {
  return (
    <Page title="督查与通报">
      <For who={handlesCases} why="登录后查看通报。">
        {(me) => (
          <>
            <Tabs at="bulletins" />
            <Bulletins me={me} />
          </>
        )}
      </For>
    </Page>
  );
}
