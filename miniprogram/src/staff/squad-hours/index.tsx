import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import {
  certifyHours,
  correctHours,
  getStaffHours,
  type NamedHours,
  refuseHoursAsStaff,
  type StaffHoursState,
} from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { More } from '../../components/More';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { usePages } from '../../lib/ask';
import { newKey } from '../../lib/key';
import { confirm, toast } from '../../lib/ui';
import { DoMany, useTicked } from '../../volunteer/Choosing';
import { HoursFacts } from '../../volunteer/HoursFacts';
import { For } from '../For';
import { Chips, Field, Line } from '../../components/fields';
import { decides } from '../supervision/roles';

interface RowProps {
  record: NamedHours;
  onChange: () => Promise<void>;
}

function Refuse({ record, onChange }: RowProps) {
  const [reason, setReason] = useState('');
  const refuse = async () => {
    if (reason.trim() === '') {
      toast('请写理由，本人会看到');
      return;
    }
    await refuseHoursAsStaff(record.id, reason.trim());
    toast('已退回');
    await onChange();
  };
  return (
    <View className="member-manage">
      <Line
        id="refuse-reason"
        title="不予认定的理由"
        required
        value={reason}
        max={100}
        placeholder="本人会看到"
        onChange={setReason}
      />
      <Btn id="refuse-hours" kind="danger" small onPress={refuse}>
        不予认定
      </Btn>
    </View>
  );
}

/** A correction is a new entry: what was certified stays to be seen. */
function Correct({ record, onChange }: RowProps) {
  const [key] = useState(() => newKey());
  const [minutes, setMinutes] = useState('');
  const [reason, setReason] = useState('');
  const correct = async () => {
    if (!/^\d{1,3}$/.test(minutes.trim()) || reason.trim() === '') {
      toast(reason.trim() === '' ? '请写理由，本人会看到' : '请写分钟数，全部取消写 0');
      return;
    }
    const content = `改为 ${minutes.trim()} 分钟，积分随之更正。`;
    if (!(await confirm({ title: '更正时间', content, yes: '更正' }))) return;
    await correctHours(record.id, { key, minutes: Number(minutes), reason: reason.trim() });
    toast('已更正');
    await onChange();
  };
  return (
    <View className="member-manage">
      <Field title="更正为几分钟" required>
        <Input
          className="input"
          id="minutes"
          type="number"
          value={minutes}
          maxlength={3}
          placeholder={`0 到 ${record.minutes}`}
          onInput={({ detail }) => setMinutes(detail.value)}
        />
      </Field>
      <Line
        id="correct-reason"
        title="理由"
        required
        value={reason}
        max={200}
        placeholder="本人会看到"
        onChange={setReason}
      />
      <Btn id="correct-hours" kind="danger" small onPress={correct}>
        更正
      </Btn>
    </View>
  );
}

function Row({
  record,
  ticked,
  onTick,
  onChange,
}: RowProps & { ticked: boolean; onTick: (() => void) | null }) {
  const [open, setOpen] = useState(false);
  const Form = record.state === 'vouched' ? Refuse : Correct;
  return (
    <View className={`card hours-record ${ticked ? 'hours-ticked' : ''}`}>
      <HoursFacts record={record} title={`${record.nickname}：${record.text}`} />
      <Text className="soft small">{record.squadName}</Text>
      {onTick !== null && record.whyNot !== null ? <Text className="hint">{record.whyNot}</Text> : null}
      {record.state === 'refused' ? null : (
        <View className="buttons">
          {onTick !== null && record.whyNot === null ? (
            <Btn kind={ticked ? 'good' : 'plain'} small onPress={onTick}>
              {ticked ? '✓ 已选' : '选上'}
            </Btn>
          ) : null}
          <Btn id={`other-${record.nickname}`} kind="quiet" small onPress={() => setOpen(!open)}>
            {open ? '收起' : record.state === 'vouched' ? '不认定' : '更正'}
          </Btn>
        </View>
      )}
      {open ? <Form record={record} onChange={onChange} /> : null}
    </View>
  );
}

function Hours() {
  const [state, setState] = useState<StaffHoursState>('vouched');
  const list = usePages<NamedHours>((cursor) => getStaffHours(state, cursor), [state]);
  const { ids, toggle } = useTicked(state === 'vouched' ? list.items : []);
  return (
    <>
      <Chips
        name="state"
        options={[
          ['vouched', '待认定'],
          ['certified', '已认定'],
          ['refused', '没有认定'],
        ]}
        value={state}
        onChange={setState}
      />
      <Answer asked={list}>
        {() =>
          list.items.length === 0 ? (
            <Empty icon="done" title="这里没有记录" advice="队长核对过的时间会出现在“待认定”里。" />
          ) : (
            <>
              {list.items.map((record) => (
                <Row
                  key={`${record.id}-${record.certifiedMinutes}`}
                  record={record}
                  ticked={ids.includes(record.id)}
                  onTick={state === 'vouched' ? () => toggle(record.id) : null}
                  onChange={list.reload}
                />
              ))}
              <More list={list} />
              {state === 'vouched' ? (
                <DoMany id="certify" word="认定" ids={ids} work={certifyHours} onDone={list.reload} />
              ) : null}
            </>
          )
        }
      </Answer>
    </>
  );
}

export default function SquadHoursPage() {
  return (
    <Page title="认定服务时间">
      <For who={decides} why="登录后认定志愿服务时间。">
        {() => <Hours />}
      </For>
    </Page>
  );
}
