import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getHoursToVouch, type NamedHours, refuseHours, vouch } from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { tell, toast } from '../../lib/ui';
import { Field, Line } from '../../components/fields';
import { DoMany, useTicked } from '../Choosing';
import { HoursFacts } from '../HoursFacts';

interface Props {
  squadId: string;
  record: NamedHours;
  ticked: boolean;
  onTick: () => void;
  onChange: () => Promise<void>;
}

/** Fewer minutes than were told, or none at all with a reason. */
function Other({ squadId, record, onChange }: Props) {
  const [minutes, setMinutes] = useState('');
  const [reason, setReason] = useState('');
  const fewer = async () => {
    if (!/^\d{1,3}$/.test(minutes.trim())) {
      toast('请写分钟数');
      return;
    }
    const { notDone } = await vouch(squadId, { ids: [record.id], minutes: Number(minutes) });
    if (notDone[0]) await tell('没有成功', notDone[0].why);
    else toast('已核对');
    await onChange();
  };
  const refuse = async () => {
    if (reason.trim() === '') {
      toast('请写原因，本人会看到');
      return;
    }
    await refuseHours(record.id, reason.trim());
    toast('已退回');
    await onChange();
  };
  return (
    <View className="member-manage">
      <Field title="实际没有这么久">
        <Input
          className="input"
          id="minutes"
          type="number"
          value={minutes}
          maxlength={3}
          placeholder={`1 到 ${record.minutes} 分钟`}
          onInput={({ detail }) => setMinutes(detail.value)}
        />
      </Field>
      <Btn id="vouch-fewer" kind="plain" small onPress={fewer}>
        按这个时间核对
      </Btn>
      <Line
        id="refuse-reason"
        title="没有做，不予认定"
        value={reason}
        max={100}
        placeholder="原因，本人会看到"
        onChange={setReason}
      />
      <Btn id="refuse-hours" kind="danger" small onPress={refuse}>
        不予认定
      </Btn>
    </View>
  );
}

function Row(props: Props) {
  const { record, ticked, onTick } = props;
  const [open, setOpen] = useState(false);
  return (
    <View className={`card hours-record ${ticked ? 'hours-ticked' : ''}`}>
      <HoursFacts record={record} title={`${record.nickname}：${record.text}`} />
      {record.whyNot === null ? (
        <View className="buttons">
          <Btn kind={ticked ? 'good' : 'plain'} small onPress={onTick}>
            {ticked ? '✓ 已选' : '选上'}
          </Btn>
          <Btn id={`other-${record.nickname}`} kind="quiet" small onPress={() => setOpen(!open)}>
            {open ? '收起' : '时间不对'}
          </Btn>
        </View>
      ) : (
        <Text className="hint">{record.whyNot}</Text>
      )}
      {open ? <Other {...props} /> : null}
    </View>
  );
}

function Vouch({ squadId }: { squadId: string }) {
  const list = usePages<NamedHours>((cursor) => getHoursToVouch(squadId, cursor), [squadId]);
  const { ids, toggle } = useTicked(list.items);
  return (
    <Answer asked={list}>
      {() =>
        list.items.length === 0 ? (
          <Empty icon="done" title="没有要核对的" advice="队员签退或自报以后，会出现在这里。" />
        ) : (
          <>
            <View className="notice">
              您核对后，由社区的另一个人认定，才算数。自己的时间请另一位队长核对。
            </View>
            {list.items.map((record) => (
              <Row
                key={record.id}
                squadId={squadId}
                record={record}
                ticked={ids.includes(record.id)}
                onTick={() => toggle(record.id)}
                onChange={list.reload}
              />
            ))}
            <More list={list} />
            <DoMany
              id="vouch"
              word="核对"
              ids={ids}
              work={(chosen) => vouch(squadId, { ids: chosen })}
              onDone={list.reload}
            />
          </>
        )
      }
    </Answer>
  );
}

export default function VouchPage() {
  const [squadId] = useState(() => parameter('squad'));
  return (
    <Page title="核对队员时间">
      <NeedLogin why="登录后核对队员的时间。">{() => <Vouch squadId={squadId} />}</NeedLogin>
    </Page>
  );
}
