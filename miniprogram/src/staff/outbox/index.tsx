import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getOutbox, replay } from '../../api/endpoints';
import type { OutboxMessage } from '../../api/types';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { isAdmin } from '../../lib/session';
import { dateTime } from '../../lib/time';
import { toast } from '../../lib/ui';
import { For } from '../For';
import { errorText, topicName } from './words';

type State = OutboxMessage['state'];

const STATES: readonly (readonly [State, string, string])[] = [
  ['dead', '没送到', '没有送不到的消息。'],
  ['pending', '等待发送', '没有等待发送的消息。'],
  ['done', '已送到', '还没有送到的消息。'],
];

function Message({ message, onReplayed }: { message: OutboxMessage; onReplayed: () => Promise<void> }) {
  const again = async () => {
    await replay(message.id);
    toast('已重新排队发送');
    await onReplayed();
  };
  const { topic, attempts, lastError, createdAt, nextAttemptAt, state } = message;
  return (
    <View className="card">
      <Text className="card-title">{topicName(topic)}</Text>
      <Text className="soft small">
        {dateTime(createdAt, Date.now())} · 试了 {attempts} 次
        {nextAttemptAt ? ` · 下次 ${dateTime(nextAttemptAt, Date.now())}` : ''}
      </Text>
      {lastError ? <Text className="error-text">{errorText(lastError)}</Text> : null}
      {state === 'dead' ? (
        <Btn kind="plain" onPress={again}>
          重新发送
        </Btn>
      ) : null}
    </View>
  );
}

function Outbox() {
  const [state, setState] = useState<State>('dead');
  const list = usePages<OutboxMessage>((cursor) => getOutbox(state, cursor), [state]);
  return (
    <>
      <View className="chips chips-even decision">
        {STATES.map(([value, name]) => (
          <View
            key={value}
            className={`chip ${value === state ? 'chip-on' : ''}`}
            onClick={() => setState(value)}
          >
            {name}
          </View>
        ))}
      </View>
      <Answer asked={list}>
        {() =>
          list.items.length === 0 ? (
            <Empty
              icon="mail"
              title="这里是空的"
              advice={STATES.find(([value]) => value === state)?.[2] ?? ''}
            />
          ) : (
            <>
              {list.items.map((message) => (
                <Message key={message.id} message={message} onReplayed={list.reload} />
              ))}
              <More list={list} />
            </>
          )
        }
      </Answer>
    </>
  );
}

export default function OutboxPage() {
  return (
    <Page title="外发消息">
      <For who={isAdmin} why="登录后查看。">
        {() => <Outbox />}
      </For>
    </Page>
  );
}
