import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { deleteView, type Filters, renameView, type SavedView, saveView } from '../../api/queue';
import { Btn } from '../../components/Btn';
import { confirm, toast } from '../../lib/ui';

const LONGEST = 12;

interface Props {
  views: readonly SavedView[];
  filters: Filters;
  onChanged: () => Promise<void>;
}

function NameInput(props: { id: string; value: string; hint: string; onChange: (name: string) => void }) {
  return (
    <Input
      className="input grow"
      id={props.id}
      value={props.value}
      maxlength={LONGEST}
      placeholder={props.hint}
      onInput={({ detail }) => props.onChange(detail.value)}
    />
  );
}

function OneView({ view, onChanged }: { view: SavedView; onChanged: () => Promise<void> }) {
  const [name, setName] = useState<string | null>(null);
  const rename = async () => {
    const wanted = name?.trim() ?? '';
    if (wanted === '') {
      toast('请填写名称');
      return;
    }
    await renameView(view.id, wanted);
    setName(null);
    toast('已改名');
    await onChanged();
  };
  const remove = async () => {
    const asked = { title: '删除', content: `删除「${view.name}」？案件不受影响。`, yes: '删除' };
    if (!(await confirm(asked))) return;
    await deleteView(view.id);
    toast('已删除');
    await onChanged();
  };
  return (
    <View className="saved-view">
      {name === null ? (
        <Text className="seat-name">{view.name}</Text>
      ) : (
        <NameInput id="new-name" value={name} hint="新的名称" onChange={setName} />
      )}
      <View className="buttons">
        {name === null ? (
          <Btn id={`rename-${view.name}`} kind="plain" small onPress={() => setName(view.name)}>
            改名
          </Btn>
        ) : (
          <Btn id="send-name" kind="good" small onPress={rename}>
            保存
          </Btn>
        )}
        {name === null ? (
          <Btn id={`delete-${view.name}`} kind="danger" small onPress={remove}>
            删除
          </Btn>
        ) : (
          <Btn kind="quiet" small onPress={() => setName(null)}>
            取消
          </Btn>
        )}
      </View>
    </View>
  );
}

/** Keeps the filters chosen now under a name; renames and deletes those kept before. */
export function ManageViews({ views, filters, onChanged }: Props) {
  const [name, setName] = useState('');
  const save = async () => {
    const wanted = name.trim();
    if (wanted === '') {
      toast('请填写名称，比如：超时的');
      return;
    }
    const replaces = views.some((view) => view.name === wanted);
    const asked = { title: '保存', content: `「${wanted}」已经有了，换成现在的筛选吗？`, yes: '换成现在的' };
    if (replaces && !(await confirm(asked))) return;
    await saveView({ name: wanted, filters });
    setName('');
    toast('已保存');
    await onChanged();
  };
  return (
    <View className="card" id="manage-views">
      <Text className="card-title">我的筛选</Text>
      <Text className="soft small">把现在的范围、筛选和排序存起来，以后点一下就能用。</Text>
      <View className="row">
        <NameInput id="view-name" value={name} hint="名称，比如：超时的" onChange={setName} />
        <Btn id="save-view" kind="good" small onPress={save}>
          保存
        </Btn>
      </View>
      {views.map((view) => (
        <OneView key={view.id} view={view} onChanged={onChanged} />
      ))}
    </View>
  );
}
