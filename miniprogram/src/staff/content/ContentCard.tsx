import { Text, Textarea, View } from '@tarojs/components';
import { useState } from 'react';
import { type ContentDecision, type ContentItem, decideContent } from '../../api/content';
import { Btn } from '../../components/Btn';
import { PhotoRow } from '../../components/PhotoRow';
import { newKey } from '../../lib/key';
import { open } from '../../lib/navigate';
import { dateTime } from '../../lib/time';
import { toast } from '../../lib/ui';

const REASON_LIMIT = 200;
const DONE: Record<ContentDecision, string> = { allow: '已放行，可以公开', withhold: '已定为不公开' };
const ASK: Record<ContentDecision, string> = {
  allow: '为什么可以公开？例如：只拍到路面，没有人和车牌',
  withhold: '为什么不公开？例如：照片里有别人的脸',
};

/** Why it is so: everybody who looks later sees the reason. */
function Reason({
  item,
  decision,
  onDone,
}: {
  item: ContentItem;
  decision: ContentDecision;
  onDone: () => void;
}) {
  const [reason, setReason] = useState('');
  const [key] = useState(newKey);
  const send = async () => {
    if (reason.trim().length < 2) {
      toast('请写明理由');
      return;
    }
    await decideContent(item.id, { key, decision, reason: reason.trim() });
    toast(DONE[decision]);
    onDone();
  };
  return (
    <>
      <Textarea
        className="textarea"
        id="reason"
        value={reason}
        maxlength={REASON_LIMIT}
        placeholder={ASK[decision]}
        onInput={({ detail }) => setReason(detail.value)}
      />
      <Btn id="decide" kind={decision === 'allow' ? 'good' : 'danger'} onPress={send}>
        {decision === 'allow' ? '确定放行' : '确定不公开'}
      </Btn>
    </>
  );
}

export function ContentCard({ item, onDone }: { item: ContentItem; onDone: () => void }) {
  const [decision, setDecision] = useState<ContentDecision | null>(null);
  const { text, photo, why, stateName, createdAt, decisions, kind, subjectId, state } = item;
  return (
    <View className="card">
      <View className="between">
        <Text className="card-title">{photo ? '照片' : '文字'}</Text>
        <Text className="soft small">{dateTime(createdAt, Date.now())}</Text>
      </View>
      {text === null ? null : <Text className="template-text">{text}</Text>}
      {photo ? <PhotoRow photos={[photo]} /> : null}
      <Text className="soft small">
        {stateName}
        {why === null ? '' : `：${why}`}
      </Text>
      {decisions.map(({ at, stateName: name, reason }) => (
        <Text className="soft small" key={at}>
          {dateTime(at, Date.now())} {name}：{reason}
        </Text>
      ))}
      {kind === 'tip' ? (
        <Text className="link" onClick={() => open('staff/case', { id: subjectId })}>
          看这件举报
        </Text>
      ) : null}
      {decision === null ? (
        <View className="buttons">
          {state === 'allowed' ? null : (
            <Btn kind="good" small id={`allow-${item.id}`} onPress={() => setDecision('allow')}>
              放行
            </Btn>
          )}
          {state === 'withheld' ? null : (
            <Btn kind="plain" small id={`withhold-${item.id}`} onPress={() => setDecision('withhold')}>
              不公开
            </Btn>
          )}
        </View>
      ) : (
        <>
          <Reason key={decision} item={item} decision={decision} onDone={onDone} />
          <Btn kind="quiet" small onPress={() => setDecision(null)}>
            先不决定
          </Btn>
        </>
      )}
    </View>
  );
}
