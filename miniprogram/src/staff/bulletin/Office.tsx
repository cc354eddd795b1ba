import { Text, View } from '@tarojs/components';
import {
  type BulletinDetail,
  correctBulletin,
  getReaders,
  publishBulletin,
  saveBulletin,
} from '../../api/inspections';
import { Btn } from '../../components/Btn';
import { useAsk } from '../../lib/ask';
import { confirm, toast } from '../../lib/ui';
import { orConflict } from '../../lib/conflict';
import { Line, Words } from '../../components/fields';
import { useKept } from '../../lib/kept';

interface Props {
  bulletin: BulletinDetail;
  onChanged: (after: BulletinDetail | null) => void;
}

/** Completing and publishing a draft. */
export function DraftForm({ bulletin, onChanged }: Props) {
  const { id, version } = bulletin;
  const { value, change, done } = useKept(`bulletin:${id}:${version}`, {
    title: bulletin.title,
    text: bulletin.text,
  });
  const lack = value.title.trim() === '' ? '请写标题' : value.text.trim() === '' ? '请写正文' : null;
  const save = async (): Promise<BulletinDetail | null> => {
    if (lack !== null) {
      toast(lack);
      return null;
    }
    const body = { version, title: value.title.trim(), text: value.text.trim() };
    const after = await orConflict(() => saveBulletin(id, body));
    if (after) done();
    return after;
  };
  const keep = async () => {
    const after = await save();
    if (after) toast('已保存');
    if (lack === null) onChanged(after);
  };
  const publish = async () => {
    const asked = {
      title: '发布通报',
      content: '发布后数字和正文都不能再改，全体网格人员会收到，确定吗？',
      yes: '发布',
    };
    if (lack === null && !(await confirm(asked))) return;
    const saved = await save();
    if (!saved) {
      if (lack === null) onChanged(null);
      return;
    }
    const after = await orConflict(() => publishBulletin(id, saved.version));
    if (after) toast('已发布');
    onChanged(after);
  };
  return (
    <View className="card">
      <Text className="hint">正文按数据起草，请核对、补充后发布。</Text>
      <Line
        id="title"
        title="标题"
        required
        value={value.title}
        max={60}
        placeholder="通报标题"
        onChange={(title) => change({ title })}
      />
      <View className="long-text">
        <Words
          id="text"
          title="正文"
          required
          value={value.text}
          max={8000}
          placeholder="通报正文"
          onChange={(text) => change({ text })}
        />
      </View>
      <Btn id="save-bulletin" kind="plain" onPress={keep}>
        保存草稿
      </Btn>
      <Btn id="publish-bulletin" kind="good" onPress={publish}>
        发布
      </Btn>
    </View>
  );
}

/** 更正: added to what is published. */
export function CorrectionForm({ bulletin, onChanged }: Props) {
  const { value, change, done } = useKept(`bulletin-note:${bulletin.id}`, { text: '' });
  const send = async () => {
    if (value.text.trim() === '') {
      toast('请写更正说明');
      return;
    }
    const after = await orConflict(() =>
      correctBulletin(bulletin.id, { key: value.key, text: value.text.trim() }),
    );
    if (after) {
      done();
      toast('已加上更正说明');
    }
    onChanged(after);
  };
  return (
    <View className="card">
      <Words
        id="note"
        title="更正说明"
        value={value.text}
        max={500}
        placeholder="已发布的不能改，有错在这里写明"
        onChange={(text) => change({ text })}
      />
      <Btn id="send-note" kind="plain" onPress={send}>
        加上更正说明
      </Btn>
    </View>
  );
}

/** Which units have opened it. */
export function Readers({ id }: { id: string }) {
  const asked = useAsk(() => getReaders(id), [id]);
  if (asked.data === null) return null;
  return (
    <View className="card">
      <Text className="card-title">阅读情况</Text>
      {asked.data.items.map(({ unitName, seats, read }) => (
        <View className="between" key={unitName}>
          <Text>{unitName}</Text>
          <Text className="soft small">{seats === 0 ? '没有人认领席位' : `${read}/${seats} 人已读`}</Text>
        </View>
      ))}
    </View>
  );
}
