import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getTip } from '../../api/endpoints';
import { type LinkedTip, listCase } from '../../api/supervision';
import type { Department, Grid, Me, TipDetail } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { openInstead, parameter } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { toast } from '../../lib/ui';
import { For } from '../For';
import { Chips, DayPicker, Field, Line, Words } from '../../components/fields';
import { useKept } from '../../lib/kept';
import { decides, isOffice } from '../supervision/roles';
import { ChosenTips } from './ChosenTips';

const EMPTY = {
  reason: '',
  requirement: '',
  responsible: '',
  unit: '',
  level: 1,
  deadline: '',
};

const linkedOf = ({ id, number, categoryName, placeText, grid, stateName }: TipDetail): LinkedTip => ({
  id,
  number,
  categoryName,
  placeText,
  gridId: grid?.id ?? null,
  gridName: grid?.fullName ?? null,
  stateName,
});

/** The chosen one as the API wants it: a grid, a department, or a unit in words. */
const responsibility = (chosen: string, unit: string) =>
  chosen === 'unit'
    ? { responsibleText: unit }
    : chosen.startsWith('department:')
      ? { responsibleDepartmentId: chosen.slice('department:'.length) }
      : { responsibleGridId: chosen };

/** Where the duty can lie: the tip's grid, its community, or a department. */
function choices(tip: TipDetail, grids: Grid[], departments: Department[]): (readonly [string, string])[] {
  const grid = grids.find(({ id }) => id === tip.grid?.id);
  const community = grids.find(({ id }) => id === grid?.parentId);
  return [
    ...[grid, community].flatMap((one) => (one ? [[one.id, one.fullName] as const] : [])),
    ...departments.map(({ id, name }) => [`department:${id}`, name] as const),
    ['unit', '其他单位'],
  ];
}

interface FormProps {
  /** The first is the one the place and the grid are taken from. */
  tips: TipDetail[];
  tip: TipDetail;
  grids: Grid[];
  departments: Department[];
  office: boolean;
}

function Form({ tips, tip, grids, departments, office }: FormProps) {
  const [others, setOthers] = useState<LinkedTip[]>(() => tips.slice(1).map(linkedOf));
  const { value, change, done } = useKept(`listed-new:${tip.id}`, EMPTY);
  const options = choices(tip, grids, departments);
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
      tipIds: [tip.id, ...others.map(({ id }) => id)],
      reason: value.reason.trim(),
      ...(value.requirement.trim() ? { requirement: value.requirement.trim() } : {}),
      ...responsibility(responsible, value.unit.trim()),
      ...(office ? { deadline: value.deadline, issuingLevel: value.level } : {}),
    });
    done();
    toast(office ? '已挂牌督办' : '已提议，等街道办决定');
    openInstead('staff/listed-case', { id: listed.id });
  };
  return (
    <View className="card">
      <ChosenTips tip={tip} others={others} onChange={setOthers} />
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
  const asked = useAsk(async () => {
    // The tip one came from, or those of a hot spot.
    const tips = await Promise.all(id.split(',').map(getTip));
    return { tips, grids: await reference.grids(), departments: await reference.departments() };
  }, [id]);
  return (
    <Answer asked={asked}>
      {({ tips, ...rest }) =>
        tips[0] ? <Form tips={tips} tip={tips[0]} office={isOffice(me)} {...rest} /> : null
      }
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
