import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { addRobot } from '../../api/groups';
import type { Me } from '../../api/types';
import { Btn } from '../../components/Btn';
import { ownGrid } from '../../lib/group-roles';
import { newKey } from '../../lib/key';
import { toast } from '../../lib/ui';
import { GridPicker } from '../../moves/GridPicker';
import { Line } from '../../components/fields';

/** The address is typed once and never shown again. */
export function AddRobot({ me, onAdded }: { me: Me; onAdded: () => Promise<void> }) {
  const [key, setKey] = useState(() => newKey());
  const [gridId, setGridId] = useState<string | null>(ownGrid(me));
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const add = async () => {
    if (gridId === null || name.trim() === '' || url.trim() === '') {
      toast(gridId === null ? '请选择网格' : '请填写群名称和机器人地址');
      return;
    }
    await addRobot({ key, gridId, name: name.trim(), url: url.trim() });
    setKey(newKey());
    setName('');
    setUrl('');
    toast('已添加，请点“发测试”看看');
    await onAdded();
  };
  return (
    <View className="card">
      <Text className="card-title">添加机器人</Text>
      <Text className="soft">在企业微信的工作群里点“群设置 → 群机器人 → 添加”，复制它的 Webhook 地址。</Text>
      <GridPicker value={gridId} onChange={setGridId} communities />
      <Line
        id="robot-name"
        title="群的名称"
        required
        value={name}
        max={30}
        placeholder="比如：映月路工作群"
        onChange={setName}
      />
      <Line
        id="robot-url"
        title="机器人地址"
        required
        value={url}
        max={200}
        placeholder="https://qyapi.weixin.qq.com/…"
        onChange={setUrl}
      />
      <Btn id="robot-add" kind="good" onPress={add}>
        添加
      </Btn>
    </View>
  );
}
