import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { cancelShift, type Shift } from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { confirm, toast } from '../../lib/ui';
import { Line } from '../../components/fields';

function Cancel({ shift, onChange }: Props) {
  const [reason, setReason] = useState('');
  const cancel = async () => {
    if (reason.trim() === '') {
      toast('请写原因，报名的人会看到');
      return;
    }
    const sure = await confirm({ title: '取消活动', content: '报名的人都会收到消息。', yes: '取消活动' });
    if (!sure) return;
    onChange(await cancelShift(shift.id, reason.trim()));
    toast('已取消');
  };
  return (
    <View className="card">
      <Line
        id="cancel-reason"
        title="取消活动的原因"
        required
        value={reason}
        max={100}
        placeholder="比如：下雨"
        onChange={setReason}
      />
      <Btn id="cancel-shift" kind="danger" onPress={cancel}>
        取消活动
      </Btn>
    </View>
  );
}

interface Props {
  shift: Shift;
  onChange: (after: Shift) => void;
}

/** For captain and deputy: the code to show on site, and cancelling while nobody has signed in. */
export function LeaderTools(props: Props) {
  const { shift } = props;
  const over = Date.parse(shift.endsAt) <= Date.now();
  const begun = shift.people.some(({ inAt }) => inAt !== null);
  return (
    <>
      {over ? null : (
        <View className="card pick-up">
          <Text>现场码（到场后给队员看）</Text>
          <Text className="pick-up-code" id="site-code">
            {shift.code}
          </Text>
          <Text className="soft small">不要发到群里：没到场的人也能用。</Text>
        </View>
      )}
      {over || begun ? null : <Cancel {...props} />}
    </>
  );
}
