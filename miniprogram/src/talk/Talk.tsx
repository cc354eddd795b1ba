import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getMessages } from '../api/endpoints';
import { ApiProblem, messageOf } from '../api/problem';
import type { MessageView, TalkPage } from '../api/types';
import { Btn } from '../components/Btn';
import { Icon } from '../components/Icon';
import { usePages } from '../lib/ask';
import { Bubble } from './Bubble';
import { inOrder, waitingText } from './words';
import { Writer } from './Writer';

function Waiting({ talk }: { talk: TalkPage }) {
  const text = waitingText(talk.waiting, talk.side, Date.now());
  if (text === null) return null;
  return (
    <View
      className={`talk-waiting ${talk.waiting.since === null ? '' : 'talk-waiting-now'}`}
      id="talk-waiting"
    >
      <Icon name="clock" size="s" color={talk.waiting.since === null ? '#51626f' : '#b04a06'} />
      <View className="grow">
        <Text>{text}</Text>
        {talk.side === 'staff' && talk.waiting.since !== null ? (
          <Text className="soft small">等待期间，办理时限照常计算</Text>
        ) : null}
      </View>
    </View>
  );
}

/** Question and answer between the reporter and the staff of the place; neither learns who the other is. */
export function Talk({ tipId, state }: { tipId: string; state: string }) {
  const [writing, setWriting] = useState(false);
  const list = usePages<MessageView, TalkPage>((cursor) => getMessages(tipId, cursor), [tipId, state]);
  // Who merely follows the case takes no part in it.
  if (list.error instanceof ApiProblem && list.error.status === 403) return null;
  const talk = list.data;
  const staff = talk?.side === 'staff';
  const asked = talk?.waiting.since !== null && !staff;
  return (
    <View className={`card talk ${talk && asked ? 'talk-asked' : ''}`} id="talk">
      <Text className="card-title">{staff ? '与举报人对话' : '与办理人员对话'}</Text>
      {talk ? (
        <>
          <Waiting talk={talk} />
          {list.hasMore ? (
            <Btn kind="quiet" onPress={list.more}>
              看更早的
            </Btn>
          ) : null}
          {inOrder(list.items).map((message) => (
            <Bubble key={message.id} message={message} own={message.from === talk.side} />
          ))}
          {list.items.length === 0 ? (
            <Text className="soft">
              {staff ? '位置、时间不清楚，可以在这里问。' : '想补充情况，可以在这里写。'}
              双方都看不到对方是谁。
            </Text>
          ) : null}
          {talk.closed !== null ? (
            <Text className="soft small">{talk.closed}</Text>
          ) : writing || asked ? (
            <Writer
              tipId={tipId}
              state={state}
              talk={talk}
              onSent={async () => {
                setWriting(false);
                await list.reload();
              }}
            />
          ) : (
            <Btn id="talk-open" kind="plain" onPress={() => setWriting(true)}>
              {staff ? '问举报人' : '补充情况'}
            </Btn>
          )}
        </>
      ) : list.error === null ? (
        <Text className="soft">正在加载…</Text>
      ) : (
        <Btn kind="plain" onPress={list.reload}>
          {messageOf(list.error)}，点这里重试
        </Btn>
      )}
    </View>
  );
}
