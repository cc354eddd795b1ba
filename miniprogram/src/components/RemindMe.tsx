import { Text, View } from '@tarojs/components';
import { acceptReminders, getReminders, type ReminderKind } from '../api/reminders';
import { useAsk } from '../lib/ask';
import { newKey } from '../lib/key';
import { toast } from '../lib/ui';
import { askForReminders, canRemind } from '../platform/reminders';
import { Btn } from './Btn';

interface Props {
  /** What the user waits for here. */
  kinds: readonly ReminderKind[];
  /** Said under the button. */
  why: string;
}

/**
 * Offers reminders in WeChat where the user has a reason to want them. What can be asked for is known before the tap,
 * since WeChat only shows its question straight after one.
 */
function Offer({ kinds, why }: Props) {
  const asked = useAsk(getReminders, []);
  const offered = (asked.data?.items ?? []).filter(({ kind }) => kinds.includes(kind));
  if (offered.length === 0) return null;
  const left = Math.min(...offered.map(({ remaining }) => remaining));
  const remind = async () => {
    const ids = await askForReminders([...new Set(offered.map(({ template }) => template))]);
    const accepted = offered.filter(({ template }) => ids.includes(template)).map(({ kind }) => kind);
    if (accepted.length === 0) {
      toast('没有开启提醒，可在「消息」里查看');
      return;
    }
    asked.replace(await acceptReminders(newKey(), accepted));
    toast('有进展会在微信里提醒您');
  };
  return (
    <View className="send">
      <Btn kind="good" id="remind" onPress={remind}>
        微信提醒我
      </Btn>
      <Text className="soft small centre">{left > 0 ? `还会提醒您 ${left} 次，可以再加一次。` : why}</Text>
    </View>
  );
}

export const RemindMe = (props: Props) => (canRemind ? <Offer {...props} /> : null);
