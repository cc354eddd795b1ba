import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import {
  appointCaptain,
  approveSquad,
  endSquad,
  getStaffMembers,
  refuseSquad,
  type StaffSquad,
} from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { ago } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import { Fact } from '../../components/Fact';
import { Line } from '../../components/fields';

interface Props {
  squad: StaffSquad;
  onChange: (after: { items: StaffSquad[] }) => void;
}

function Decide({ squad, onChange }: Props) {
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const approve = async () => {
    const content = `批准「${squad.name}」成立，由${squad.captain}担任队长。`;
    if (!(await confirm({ title: '批准', content, yes: '批准' }))) return;
    onChange(await approveSquad(squad.id));
    toast('已批准');
  };
  const refuse = async () => {
    if (reason.trim() === '') {
      toast('请写理由，申请人会看到');
      return;
    }
    if (!(await confirm({ title: '不批准', content: reason.trim(), yes: '不批准' }))) return;
    onChange(await refuseSquad(squad.id, reason.trim()));
    toast('已答复申请人');
  };
  return (
    <>
      <Btn id="approve-squad" kind="good" onPress={approve}>
        批准
      </Btn>
      {refusing ? (
        <View className="member-manage">
          <Line
            id="refuse-squad-reason"
            title="不批准的理由"
            required
            value={reason}
            max={100}
            placeholder="申请人会看到，可以改了再申请"
            onChange={setReason}
          />
          <Btn id="refuse-squad" kind="danger" small onPress={refuse}>
            不批准
          </Btn>
        </View>
      ) : (
        <Btn id="to-refuse-squad" kind="quiet" small onPress={() => setRefusing(true)}>
          不批准…
        </Btn>
      )}
    </>
  );
}

function Manage({ squad, onChange }: Props) {
  const [reason, setReason] = useState('');
  const asked = useAsk(() => getStaffMembers(squad.id), [squad.id]);
  const appoint = async (id: string, nickname: string) => {
    const content = `由${nickname}接任队长。联系不上现任队长时才这样做。`;
    if (!(await confirm({ title: '指定队长', content, yes: '指定' }))) return;
    asked.replace(await appointCaptain(squad.id, id));
    toast('已指定');
  };
  const end = async () => {
    if (reason.trim() === '') {
      toast('请写理由，队员会看到');
      return;
    }
    const content = `解散「${squad.name}」，以后的活动取消；已认定的时间仍然有效。不能恢复。`;
    if (!(await confirm({ title: '解散', content, yes: '解散' }))) return;
    onChange(await endSquad(squad.id, reason.trim()));
    toast('已解散');
  };
  return (
    <View className="member-manage">
      <Answer asked={asked}>
        {({ items }) => (
          <>
            {items.map(({ id, nickname, role, roleName }) => (
              <View className="between" key={id}>
                <Text className="grow">
                  {nickname}（{roleName}）
                </Text>
                {role === 'captain' ? null : (
                  <Btn kind="quiet" small onPress={() => appoint(id, nickname)}>
                    指定为队长
                  </Btn>
                )}
              </View>
            ))}
          </>
        )}
      </Answer>
      <Line
        id="end-squad-reason"
        title="解散的理由"
        required
        value={reason}
        max={100}
        placeholder="队员会看到"
        onChange={setReason}
      />
      <Btn id="end-squad" kind="danger" small onPress={end}>
        解散小分队
      </Btn>
    </View>
  );
}

/** One squad: what waits is decided here, one at work is looked after. */
export function SquadRow(props: Props) {
  const { squad } = props;
  const [open, setOpen] = useState(false);
  const tags = {
    pending: 'tag tag-triage',
    active: 'tag tag-closed',
    refused: 'tag tag-refused',
    ended: 'tag',
  };
  return (
    <View className="card">
      <View className="between">
        <Text className="card-title grow">{squad.name}</Text>
        <Text className={tags[squad.state]}>{squad.stateName}</Text>
      </View>
      <Fact name="社区" value={squad.communityName} />
      <Fact name="网格" value={squad.grids.map(({ name }) => name).join('、')} />
      <Fact name="队长" value={squad.captain} people />
      {squad.state === 'active' ? <Fact name="人数" value={`${squad.members} 人`} /> : null}
      <Fact name="打算" value={squad.intro} />
      <Fact name="申请" value={ago(squad.createdAt, Date.now())} />
      <Fact name="理由" value={squad.reason} />
      {squad.state === 'pending' && !squad.mayDecide ? (
        <Text className="hint">您是队长，要由另一位同事批准。</Text>
      ) : null}
      {squad.mayDecide ? <Decide {...props} /> : null}
      {squad.state === 'active' ? (
        <Btn id="manage-squad" kind="quiet" small onPress={() => setOpen(!open)}>
          {open ? '收起' : '队员、解散'}
        </Btn>
      ) : null}
      {open && squad.state === 'active' ? <Manage {...props} /> : null}
    </View>
  );
}
