import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type BulkMove, type BulkReport, moveMany } from '../../api/queue';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Empty } from '../../components/states';
import { newKey } from '../../lib/key';
import { confirm, toast } from '../../lib/ui';
import { GridPicker } from '../../moves/GridPicker';
import { Chips } from '../../components/fields';
import { BulkResults } from './BulkResults';
import type { QueueList } from './CaseList';
import { Group } from './Group';
import { allOf, BULK_NAMES, canDo, MOST, offered, picked } from './picking';
import { QueueItem } from './QueueItem';

interface Props {
  list: QueueList;
  /** Back to the plain list. */
  onEnd: () => void;
}

/** The same cases sent again within this page carry the same key: a lost answer does no harm. */
const keys = new Map<string, string>();
function keyFor(subject: object): string {
  const text = JSON.stringify(subject);
  const key = keys.get(text) ?? newKey();
  keys.set(text, key);
  return key;
}

/** Chooses several cases for one plain move, asks, and shows what came of each. */
export function Picking({ list, onEnd }: Props) {
  const moves = offered(list.items);
  const [wanted, setWanted] = useState<BulkMove | null>(null);
  const [ids, setIds] = useState<string[]>([]);
  const [gridId, setGridId] = useState<string | null>(null);
  const [report, setReport] = useState<BulkReport | null>(null);
  const move = wanted ?? moves[0];
  if (report) {
    return (
      <BulkResults
        report={report}
        tips={list.items}
        onEnd={async () => {
          await list.reload();
          onEnd();
        }}
      />
    );
  }
  if (move === undefined) {
    return (
      <Empty icon="list" title="没有可以一起办的案件" advice="能一起办的只有签收和派遣。其他的请一件一件办。">
        <Btn id="end-picking" kind="plain" onPress={onEnd}>
          回到列表
        </Btn>
      </Empty>
    );
  }
  const name = BULK_NAMES[move];
  const tips = picked(list.items, ids, move);
  const toggle = (id: string) => {
    if (ids.includes(id)) setIds(ids.filter((one) => one !== id));
    else if (tips.length >= MOST) toast(`一次最多 ${MOST} 件`);
    else setIds([...ids, id]);
  };
  const send = async () => {
    if (tips.length === 0) {
      toast('请先勾选案件');
      return;
    }
    if (move === 'dispatch' && gridId === null) {
      toast('请先选派往的网格');
      return;
    }
    const content = `把选中的 ${tips.length} 件一起${name}？每件分开办理，有一件没办成，不影响其他的。`;
    if (!(await confirm({ title: `一起${name}`, content, yes: name }))) return;
    const subject = {
      move,
      items: tips.map(({ id, version }) => ({ id, version })),
      ...(move === 'dispatch' && gridId !== null ? { gridId } : {}),
    };
    setReport(await moveMany({ key: keyFor(subject), ...subject }));
  };
  return (
    <>
      <View className="card">
        <Group title="一起办什么">
          <Chips
            name="bulk"
            options={moves.map((one) => [one, BULK_NAMES[one]] as const)}
            value={move}
            onChange={(next) => {
              setWanted(next);
              setIds([]);
            }}
          />
        </Group>
        {move === 'dispatch' ? <GridPicker value={gridId} onChange={setGridId} /> : null}
        <Text className="soft">在下面勾选案件，再按「{name}」。</Text>
      </View>
      {list.items.map((tip) => {
        const possible = canDo(tip, move);
        const on = ids.includes(tip.id);
        return (
          <QueueItem
            key={tip.id}
            tip={tip}
            onOpen={() => (possible ? toggle(tip.id) : toast(`这件现在不能${name}`))}
          >
            {possible ? (
              <View className={`choice ${on ? 'choice-on' : ''}`} id={`pick-${tip.id}`}>
                {on ? '✓ 已选中' : '点一下选中'}
              </View>
            ) : (
              <Text className="soft small">这件现在不能{name}</Text>
            )}
          </QueueItem>
        );
      })}
      <More list={list} />
      <View className="bulk-bar">
        <Text className="bulk-count">已选 {tips.length} 件</Text>
        <View className="buttons">
          <Btn id="pick-all" kind="plain" small onPress={() => setIds(allOf(list.items, move))}>
            全选
          </Btn>
          <Btn id="send-bulk" kind="good" small onPress={send}>
            {name}
          </Btn>
        </View>
      </View>
    </>
  );
}
