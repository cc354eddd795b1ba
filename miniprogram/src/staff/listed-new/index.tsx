import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getTip } from '../../api/endpoints';
import { listCase } from '../../api/supervision';
import type { Grid, Me, TipDetail } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { openInstead, parameter } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { toast } from '../../lib/ui';
import { For } from '../For';
import { Chips, DayPicker, Field, Line, Words } from '../supervision/fields';
import { useKept } from '../supervision/kept';
import { decides, isOffice } from '../supervision/roles';

const EMPTY = {
  reason: '',
  requirement: '',
  responsible: '',
  unit: '',
  level: 1,
  deadline: '',
};

/** Where the duty can lie: the tip's grid, its community, or a department. */
function choices(tip: TipDetail, grids: Grid[]): (readonly [string, string])[] {
  const grid = grids.find(({ id }) => id === tip.grid?.id);
  const community = grids.find(({ id }) => id === grid?.parentId);
  return [
    ...[grid, community].flatMap((one) => (one ? [[one.id, one.fullName] as const] : [])),
    ['unit', '职能科室或其他单位'],
  ];
}

function Form({ tip, grids, office }: { tip: TipDetail; grids: Grid[]; office: boolean }) {
  const { value, change, done } = useKept(`listed-new:${tip.id}`, EMPTY);
  const options = choices(tip, grids);
  const responsible = value.responsible || options[0]?.[0] || 'unit';
  const lacks = [
    value.reason.trim() === '' ? '请写挂牌理由' : null,
    responsible === 'unit' && value.unit.trim() === '' ? '请写责任单位' : null,
    office && value.requirement.trim() === '' ? '请写整改要求' : null,
    office && value.deadline === '' ? '请选整改期限' : null,
  ].filter((lack) => lack !== null);
  const send = async () => {
    if (lacks[0] !== undefined) {
      toast(lacks[0]);
      return;
    }
    const listed = await listCase({
      key: value.key,
      tipIds: [tip.id],
      reason: value.reason.trim(),
      ...(value.requirement.trim() ? { requirement: value.requirement.trim() } : {}),
      ...(responsible === 'unit' ? {} : { responsibleGridId: responsible }),
      ...(value.unit.trim() ? { responsibleText: value.unit.trim() } : {}),
      ...(office ? { deadline: value.deadline, issuingLevel: value.level } : {}),
    });
    done();
    toast(office ? '已挂牌督办' : '已提议，等街道办决定');
    openInstead('staff/listed-case', { id: listed.id });
  };
  return (
    <View className="card">
      <Text className="card-title">{tip.categoryName}</Text>
      <Text className="soft small">
        {tip.placeText || '没有地点说明'} · {tip.number}
      </Text>
      <Words
        id="reason"
        title="挂牌理由"
        required
        value={value.reason}
        max={500}
        placeholder="比如：多次整改不到位，群众反映强烈"
        onChange={(reason) => change({ reason })}
      />
      <Field title="谁负责整改" required>
        <Chips
          name="responsible"
          options={options}
          value={responsible}
          onChange={(next) => change({ responsible: next })}
        />
      </Field>
      {responsible === 'unit' ? (
        <Line
          id="unit"
          title="责任单位"
          required
          value={value.unit}
          max={60}
          placeholder="比如：城管科"
          onChange={(unit) => change({ unit })}
        />
      ) : null}
      <Words
        id="requirement"
        title="整改要求"
        required={office}
        value={value.requirement}
        max={1000}
        placeholder="要做到什么程度"
        onChange={(requirement) => change({ requirement })}
      />
      {office ? (
        <>
          <Field title="督办级别" required>
            <Chips
              name="level"
              options={[
                [1, '街道督办'],
                [2, '社区督办'],
              ]}
              value={value.level}
              onChange={(level) => change({ level })}
            />
          </Field>
          <DayPicker
            id="deadline"
            title="整改期限"
            value={value.deadline}
            onChange={(deadline) => change({ deadline })}
          />
        </>
      ) : null}
      <Btn id="send-listed" kind="good" onPress={send}>
        {office ? '挂牌督办' : '提议挂牌'}
      </Btn>
      {lacks.length > 0 ? <Text className="soft small centre">{lacks.join('；')}</Text> : null}
    </View>
  );
}

function New({ id, me }: { id: string; me: Me }) {
  const asked = useAsk(async () => ({ tip: await getTip(id), grids: await reference.grids() }), [id]);
  return (
    <Answer asked={asked}>
      {({ tip, grids }) => <Form tip={tip} grids={grids} office={isOffice(me)} />}
    </Answer>
  );
}

export default function ListedNewPage() {
  const [id] = useState(() => parameter('tip'));
  return (
    <Page title="挂牌督办">
      <For who={decides} why="登录后提出挂牌督办。">
        {(me) => <New id={id} me={me} />}
      </For>
    </Page>
  );
}
