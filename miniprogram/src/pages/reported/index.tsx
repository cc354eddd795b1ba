import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { TipReceipt } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Icon } from '../../components/Icon';
import { Page } from '../../components/Page';
import { RemindMe } from '../../components/RemindMe';
import { Empty } from '../../components/states';
import { openInstead, openTab } from '../../lib/navigate';
import { toast } from '../../lib/ui';
import { copy } from '../../platform/clipboard';
import { load } from '../../platform/storage';

type Received = TipReceipt & { anonymous: boolean };

function Receipt({ receipt }: { receipt: Received }) {
  const { number, grid, routing, anonymous, id } = receipt;
  const next = [
    grid ? `「${grid.fullName}」的网格员会收到您的举报` : '街道办会把您的举报派给负责的网格',
    '网格员到现场处理，拍照片反馈',
    '社区核查后结案，请您说说「解决了吗」',
  ];
  return (
    <>
      <View className="card reported">
        <Icon name="done" size="xl" color="#1f8a5b" />
        <Text className="reported-title">提交成功</Text>
        <Text className="soft">您的编号</Text>
        <Text
          className="reported-number"
          id="number"
          onClick={() => void copy(number).then(() => toast('编号已复制'))}
        >
          {number}
        </Text>
        <Text className="reported-grid">{grid ? `由「${grid.fullName}」负责` : '将由街道办人工分派'}</Text>
        <Text className="soft small">{routing}</Text>
      </View>
      <View className="card">
        <Text className="card-title">接下来</Text>
        {next.map((text, index) => (
          <View className="next-step" key={text}>
            <Text className="next-number">{index + 1}</Text>
            <Text className="grow">{text}</Text>
          </View>
        ))}
        <Text className="soft small">
          {anonymous ? '您选了匿名：一样会处理，没有积分。' : '核实后会给您加积分，在「积分」里看。'}
        </Text>
      </View>
      <RemindMe
        kinds={['progress', 'message']}
        why="处理有了进展，或者网格员有问题要问您，微信里会提醒一次。"
      />
      <View className="send">
        <Btn id="see-tip" onPress={() => openInstead('pages/tip', { id })}>
          看进度
        </Btn>
        <Btn kind="plain" id="go-home" onPress={() => openTab('home')}>
          回首页
        </Btn>
      </View>
    </>
  );
}

export default function Reported() {
  const [receipt] = useState(() => load('receipt') as Received | null);
  return (
    <Page title="提交成功">
      {receipt ? (
        <Receipt receipt={receipt} />
      ) : (
        <Empty title="没有刚提交的举报" advice="您的举报都在「进度」里。">
          <Btn kind="plain" onPress={() => openTab('progress')}>
            去看进度
          </Btn>
        </Empty>
      )}
    </Page>
  );
}
