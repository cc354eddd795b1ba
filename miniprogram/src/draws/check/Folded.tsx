import { Text, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DrawRecord } from '../../api/draws';
import { Btn } from '../../components/Btn';
import { inGroups } from '../verify';

function Folded({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const [shown, setShown] = useState(false);
  return (
    <View className="card">
      <View className="between" id={id} onClick={() => setShown(!shown)}>
        <Text className="card-title">{title}</Text>
        <Text className="link">{shown ? '收起' : '展开'}</Text>
      </View>
      {shown ? children : null}
    </View>
  );
}

/** Lines shown at a time: a list can have ten thousand. */
const LINES = 50;

/** The list as it was published: number and line, nobody named. */
export function List({ record }: { record: DrawRecord }) {
  const [count, setCount] = useState(LINES);
  return (
    <Folded id="list" title={`名单（${record.list.length} 行）`}>
      <Text className="soft">
        第几行就是几号。每行由抽奖编号、账号编号和只有本人知道的凭据算出，别人看不出是谁，本人对得上。
      </Text>
      {record.list.slice(0, count).map((line, index) => (
        <View className="draw-line" key={line}>
          <Text className="draw-line-number">{index + 1}</Text>
          <Text className="draw-hash">{inGroups(line)}</Text>
        </View>
      ))}
      {count < record.list.length ? (
        <Btn id="more-lines" kind="quiet" onPress={() => setCount(count + LINES)}>
          看更多
        </Btn>
      ) : null}
    </Folded>
  );
}

const STEPS = [
  '指纹都是 SHA-256。名单的指纹：每行后加一个换行，连起来算；种子的指纹：按 64 个字符算。',
  '密钥 = HMAC-SHA256（以种子的 32 个字节为钥，内容是“算法名、抽奖编号、名单的指纹、公开号码”，用换行隔开）。',
  '第 i 块 = HMAC-SHA256（以密钥为钥，内容是数字 i），i 从 0 起；每块依次给出 8 个 32 位的数，高位在前。',
  '号码 1 到 n 依次排好。位置 p 从 0 到 n−2：取下一个数 x，如果 x 不小于 ⌊2³²÷(n−p)⌋×(n−p) 就换下一个（这样谁都不占便宜），再把位置 p 与位置 p + x 除以 (n−p) 的余数 互换。',
  '排在最前面的号码依次得奖品，后面的依次候补。',
];

export function Algorithm({ record }: { record: DrawRecord }) {
  return (
    <Folded id="algorithm" title="算法">
      <Text className="soft">
        名称：{record.algorithm}；抽奖编号：{record.id}
      </Text>
      {STEPS.map((step, index) => (
        <Text className="draw-step" key={step}>
          {index + 1}. {step}
        </Text>
      ))}
    </Folded>
  );
}
