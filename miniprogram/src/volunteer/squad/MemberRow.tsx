import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { chooseDeputy, handOverTo, type Member, type MySquad, removeMember } from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { confirm, toast } from '../../lib/ui';
import { Line } from '../../components/fields';

interface Props {
  squad: MySquad;
  member: Member;
  onChange: () => Promise<void>;
}

function Manage({ squad, member, onChange }: Props) {
  const [reason, setReason] = useState('');
  const { id, nickname, role } = member;
  const isCaptain = squad.role === 'captain';
  const change = async (
    question: { title: string; content: string; yes: string },
    work: () => Promise<unknown>,
  ) => {
    if (!(await confirm(question))) return;
    await work();
    await onChange();
    toast('已改好');
  };
  const deputy = () => {
    const to = role === 'deputy' ? null : id;
    const content =
      to === null ? `${nickname}不再是副队长。` : `${nickname}可以排班、邀请，并核对您的服务时间。`;
    return change({ title: '副队长', content, yes: '确定' }, () => chooseDeputy(squad.id, to));
  };
  const handOver = () =>
    change({ title: '交出队长', content: `${nickname}当队长，您成为队员。`, yes: '交出' }, () =>
      handOverTo(id),
    );
  const remove = async () => {
    if (reason.trim() === '') {
      toast('请写原因，本人会看到');
      return;
    }
    const content = `${nickname}不再是队员，已认定的服务时间仍然有效。`;
    await change({ title: '移出小分队', content, yes: '移出' }, () => removeMember(id, reason.trim()));
  };
  return (
    <View className="member-manage">
      {isCaptain ? (
        <View className="buttons">
          <Btn id="deputy" kind="plain" small onPress={deputy}>
            {role === 'deputy' ? '不再当副队长' : '请当副队长'}
          </Btn>
          <Btn id="hand-over" kind="plain" small onPress={handOver}>
            交出队长
          </Btn>
        </View>
      ) : null}
      <Line
        id="remove-reason"
        title="移出的原因"
        required
        value={reason}
        max={100}
        placeholder="本人会看到"
        onChange={setReason}
      />
      <Btn id="remove" kind="danger" small onPress={remove}>
        移出小分队
      </Btn>
    </View>
  );
}

/** One member; captain and deputy open what they can do with the others. */
export function MemberRow(props: Props) {
  const { squad, member } = props;
  const [open, setOpen] = useState(false);
  const manages = squad.role !== 'member' && !member.isMe && member.role !== 'captain';
  return (
    <View className="seat">
      <View className="between">
        <Text className="seat-name grow">
          {member.nickname}
          {member.isMe ? '（我）' : ''}
        </Text>
        {member.role === 'member' ? null : <Text className="tag tag-closed">{member.roleName}</Text>}
        {manages ? (
          <Btn id={`manage-${member.nickname}`} kind="quiet" small onPress={() => setOpen(!open)}>
            {open ? '收起' : '管理'}
          </Btn>
        ) : null}
      </View>
      {open && manages ? <Manage {...props} /> : null}
    </View>
  );
}
