import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { cancelTransfer, lookAtTransfer, type Transfer } from '../../api/rewards';
import { Btn } from '../../components/Btn';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { confirm } from '../../lib/ui';
import { receive } from '../../platform/receive';
import { yuan } from '../../rewards/words';

interface Props {
  /** Of the redemption. */
  id: string;
  /** The money has arrived, or the points are back. */
  onEnded: () => Promise<void>;
}

/** Cash on its way: the person confirms in WeChat, and the server asks WeChat what became of it. */
export function Cash({ id, onEnded }: Props) {
  const asked = useAsk<Transfer>(() => lookAtTransfer(id), [id]);
  const ended = asked.data?.ended ?? false;
  useEffect(() => {
    if (ended) void onEnded();
  }, [ended]);
  const take = async ({ mchId, appId, packageInfo, confirmPage }: Transfer) => {
    if (mchId === null || appId === null || packageInfo === null) return;
    await receive({ mchId, appId, packageInfo, confirmPage });
    await asked.reload();
  };
  const cancel = async () => {
    const sure = await confirm({ title: '不要了', content: '撤销这笔现金，积分退回。', yes: '撤销' });
    if (sure) asked.replace(await cancelTransfer(id));
  };
  return (
    <Answer asked={asked}>
      {(transfer) => (
        <View className="card">
          <Text className="card-title">现金 {yuan(transfer.cents)}</Text>
          <Text id="transfer-state">{transfer.cancelling ? '正在撤销' : transfer.stateName}</Text>
          {transfer.packageInfo === null ? (
            <>
              <Text className="soft">通常几分钟内有结果，也可以过一会儿再来看。</Text>
              <Btn id="look-again" kind="plain" onPress={asked.reload}>
                再看一下
              </Btn>
            </>
          ) : (
            <>
              <Text className="soft">请在 24 小时内确认，过期积分自动退回。</Text>
              <Btn id="receive" kind="good" onPress={() => take(transfer)}>
                确认收款
              </Btn>
            </>
          )}
          {transfer.cancelling || transfer.ended ? null : (
            <Btn id="cancel-cash" kind="quiet" onPress={cancel}>
              不要了，退回积分
            </Btn>
          )}
        </View>
      )}
    </Answer>
  );
}
