import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { dropOut, getShift, type Shift, signUp } from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { GridMap } from '../../components/map';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { confirm, toast } from '../../lib/ui';
import { Fact } from '../../components/Fact';
import { spanText } from '../words';
import { LeaderTools } from './LeaderTools';
import { People } from './People';
import { SignIn } from './SignIn';

interface Props {
  shift: Shift;
  onChange: (after: Shift) => void;
}

/** Signing up, or dropping out again. */
function Place({ shift, onChange }: Props) {
  const over = Date.parse(shift.endsAt) <= Date.now();
  if (shift.cancelled || over || shift.inAt !== null) return null;
  if (shift.mine === 'going' || shift.mine === 'waiting') {
    const leave = async () => {
      if (!(await confirm({ title: '取消报名', content: '位置会让给候补的人。', yes: '取消报名' }))) return;
      onChange(await dropOut(shift.id));
      toast('已取消');
    };
    return (
      <View className="card">
        <Text className="card-title" id="my-place">
          {shift.mine === 'going' ? '您已报名' : `您在候补，第 ${shift.queue ?? 1} 位`}
        </Text>
        {shift.mine === 'waiting' ? <Text className="soft">有人取消时自动轮到您，会有消息。</Text> : null}
        <Btn id="drop-out" kind="quiet" onPress={leave}>
          取消报名
        </Btn>
      </View>
    );
  }
  const join = async () => {
    const after = await signUp(shift.id);
    onChange(after);
    toast(after.mine === 'going' ? '报名成功' : '已排到候补');
  };
  return (
    <Btn id="sign-up" kind="good" onPress={join}>
      {shift.going >= shift.size ? '人满了，排候补' : '我要报名'}
    </Btn>
  );
}

function Where({ shift }: { shift: Shift }) {
  const boundaries = useAsk(reference.boundaries, []);
  const { lng, lat } = shift;
  if (!boundaries.data) return null;
  return (
    <GridMap
      boundaries={boundaries.data}
      centre={{ lng, lat }}
      span={900}
      pins={[{ id: 'here', kind: 'here', lng, lat }]}
    />
  );
}

function Detail({ shift, onChange }: Props) {
  return (
    <>
      <View className="card">
        <Text className="card-title">{shift.title}</Text>
        {shift.cancelled ? (
          <Text className="error-text">活动已取消：{shift.cancelReason}</Text>
        ) : (
          <Text className="shift-time">{spanText(shift, Date.now())}</Text>
        )}
        <Fact name="地点" value={shift.placeText} />
        <Fact name="网格" value={shift.gridName} />
        <Fact
          name="人数"
          value={`已报 ${shift.going}/${shift.size} 人${shift.waiting > 0 ? `，候补 ${shift.waiting} 人` : ''}`}
        />
        <Fact name="签到" value={shift.proofName} />
        <Fact name="说明" value={shift.note} />
        <Where shift={shift} />
      </View>
      <SignIn shift={shift} onChange={onChange} />
      <Place shift={shift} onChange={onChange} />
      <People shift={shift} onChange={onChange} />
      {shift.leads && !shift.cancelled ? <LeaderTools shift={shift} onChange={onChange} /> : null}
    </>
  );
}

function Loaded({ id }: { id: string }) {
  const asked = useAsk<Shift>(() => getShift(id), [id]);
  return <Answer asked={asked}>{(shift) => <Detail shift={shift} onChange={asked.replace} />}</Answer>;
}

export default function ShiftPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="志愿服务活动">
      <NeedLogin why="登录后报名和签到。">{() => <Loaded id={id} />}</NeedLogin>
    </Page>
  );
}
