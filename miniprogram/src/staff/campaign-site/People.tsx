import { Text, View } from '@tarojs/components';
import { type CampaignPerson, getPeople, markPresent } from '../../api/campaigns';
import { Btn } from '../../components/Btn';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { confirm } from '../../lib/ui';

interface Props {
  id: string;
  /** A training has a roster: marking there gives no points and is taken back at a tap. */
  training: boolean;
  /** People can be marked now. */
  open: boolean;
  onChanged: () => void;
}

/** Who is expected and who is there. */
export function People({ id, training, open, onChanged }: Props) {
  const asked = useAsk<{ items: CampaignPerson[] }>(() => getPeople(id), [id]);
  const mark = async ({ signUpId, seatId, name }: CampaignPerson, present: boolean) => {
    if (present && !training) {
      const content = `登记「${name}」到场？积分会一起给，登记后不能撤回。`;
      if (!(await confirm({ title: '登记到场', content, yes: '到场了' }))) return;
    }
    const who = signUpId ? { signUpId } : { seatId: seatId ?? '' };
    asked.replace(await markPresent(id, { ...who, present }));
    onChanged();
  };
  return (
    <Answer asked={asked}>
      {({ items }) => (
        <View className="card" id="people">
          <View className="between">
            <Text className="card-title">{training ? '应到和到场' : '报名和到场'}</Text>
            <Text className="link" onClick={() => void asked.reload()}>
              刷新
            </Text>
          </View>
          {items.length === 0 ? <Text className="soft">还没有人报名或签到。</Text> : null}
          {items.map((one) => (
            <View className="person" key={one.id}>
              <View className="grow">
                <Text className="person-name">{one.name}</Text>
                {one.post ? <Text className="soft small">{one.post}</Text> : null}
              </View>
              {one.attendedAt ? <Text className="tag tag-closed">已到</Text> : null}
              {open && one.attendedAt && one.mayUndo ? (
                <Btn kind="quiet" small onPress={() => mark(one, false)}>
                  撤回
                </Btn>
              ) : null}
              {one.attendedAt || !open ? null : (
                <Btn kind="plain" small id={`mark-${one.id}`} onPress={() => mark(one, true)}>
                  登记到场
                </Btn>
              )}
            </View>
          ))}
        </View>
      )}
    </Answer>
  );
}
