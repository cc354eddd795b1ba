import { Text, View } from '@tarojs/components';
import { getPhone, givePhone, removePhone, type Phone } from '../../api/phone';
import { Btn } from '../../components/Btn';
import { canGivePhone, PhoneButton } from '../../components/PhoneButton';
import { useAsk } from '../../lib/ask';
import { confirm, toast } from '../../lib/ui';

/** A number for handing out rewards; nobody has to leave one. */
export function ContactPhone() {
  const asked = useAsk<Phone>(getPhone, []);
  const phone = asked.data?.phone ?? null;
  // Where none can be given there is only something to show when one is there.
  if (asked.data === null || (phone === null && !canGivePhone)) return null;
  const give = async (code: string) => {
    asked.replace(await givePhone(code));
    toast('已保存');
  };
  const remove = async () => {
    const question = { title: '删除电话', content: '删除后，领奖时要当面核对。确定吗？', yes: '删除' };
    if (!(await confirm(question))) return;
    asked.replace(await removePhone());
    toast('已删除');
  };
  return (
    <View className="card">
      <Text className="card-title">领奖联系电话（可以不留）</Text>
      <Text className="soft small">
        {phone === null ? '只在发放奖励时用来联系您，加密保存，办案的人看不到。' : `已留 ${phone}`}
      </Text>
      <PhoneButton onCode={give}>{phone === null ? '用微信里的手机号' : '换一个手机号'}</PhoneButton>
      {phone === null ? null : (
        <Btn id="remove-phone" kind="quiet" small onPress={remove}>
          删除电话
        </Btn>
      )}
    </View>
  );
}
