import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { changeTips, type ListedDetail } from '../../api/supervision';
import { Btn } from '../../components/Btn';
import { newKey } from '../../lib/key';
import { open } from '../../lib/navigate';
import { confirm, toast } from '../../lib/ui';
import { orConflict } from '../../lib/conflict';
import { Words } from '../../components/fields';
import { TipChooser } from '../supervision/TipChooser';

interface Props {
  listed: ListedDetail;
  onMade: (after: ListedDetail | null) => void;
}

/** The tips a listed case is about, with linking more and parting some for those who may. */
export function LinkedTips({ listed, onMade }: Props) {
  const [mode, setMode] = useState<'none' | 'link' | 'unlink'>('none');
  const [chosen, setChosen] = useState<string[]>([]);
  const [note, setNote] = useState('');
  const [key] = useState(() => newKey());
  const toggle = (id: string) =>
    setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const begin = (next: 'link' | 'unlink') => {
    setMode(mode === next ? 'none' : next);
    setChosen([]);
  };
  const send = async (action: 'link' | 'unlink') => {
    if (chosen.length === 0) {
      toast('请先点选举报');
      return;
    }
    if (action === 'unlink' && note.trim() === '') {
      toast('请写明为什么移出');
      return;
    }
    const told = listed.number === null ? '' : '会告诉举报人，';
    const asked = {
      title: action === 'link' ? `列入 ${chosen.length} 件` : `移出 ${chosen.length} 件`,
      content: `${told}并写进督办经过，确定吗？`,
      yes: '确定',
    };
    if (!(await confirm(asked))) return;
    const after = await orConflict(() =>
      changeTips(listed.id, {
        key,
        version: listed.version,
        action,
        tipIds: chosen,
        ...(note.trim() ? { note: note.trim() } : {}),
      }),
    );
    if (after) toast(action === 'link' ? '已列入' : '已移出');
    onMade(after);
  };
  return (
    <View className="card">
      <Text className="card-title">涉及的案件（{listed.tips.length}）</Text>
      {listed.tips.map((tip) => (
        <View
          key={tip.id}
          id={`linked-${tip.id}`}
          className={`linked ${mode === 'unlink' && chosen.includes(tip.id) ? 'choice-on' : ''}`}
          onClick={() => (mode === 'unlink' ? toggle(tip.id) : open('staff/case', { id: tip.id }))}
        >
          <Text className="linked-title">
            {mode === 'unlink' && chosen.includes(tip.id) ? '✓ ' : ''}
            {tip.categoryName} · {tip.stateName}
          </Text>
          <Text className="soft small">
            {tip.placeText || '没有地点说明'} · {tip.number}
          </Text>
        </View>
      ))}
      {listed.tips.length === 0 ? <Text className="soft">这些案件不在您的范围内。</Text> : null}
      {listed.mayLink ? (
        <>
          <View className="buttons">
            <Btn id="link-more" kind="plain" small onPress={() => begin('link')}>
              {mode === 'link' ? '不加了' : '再列入几件'}
            </Btn>
            {listed.tips.length > 1 ? (
              <Btn id="unlink" kind="plain" small onPress={() => begin('unlink')}>
                {mode === 'unlink' ? '不移了' : '移出'}
              </Btn>
            ) : null}
          </View>
          {mode === 'link' ? (
            <>
              <TipChooser near={listed.tips[0]?.id ?? ''} chosen={chosen} onToggle={({ id }) => toggle(id)} />
              <Btn id="send-link" kind="good" onPress={() => send('link')}>
                列入所选 {chosen.length} 件
              </Btn>
            </>
          ) : null}
          {mode === 'unlink' ? (
            <>
              <Text className="soft small">点上面的案件选中，再写明原因。</Text>
              <Words
                id="unlink-note"
                title="为什么移出"
                required
                value={note}
                max={500}
                placeholder="比如：不是同一处"
                onChange={setNote}
              />
              <Btn id="send-unlink" kind="good" onPress={() => send('unlink')}>
                移出所选 {chosen.length} 件
              </Btn>
            </>
          ) : null}
        </>
      ) : null}
    </View>
  );
}
