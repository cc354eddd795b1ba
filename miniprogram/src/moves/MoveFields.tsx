import { Input, Picker, Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Move, TipDetail } from '../api/types';
import { dayAfter } from '../lib/time';
import type { MoveAnswer } from './answer';
import { CorrectionFields } from './CorrectionFields';
import { DepartmentPicker, GridPicker } from './GridPicker';

interface Props {
  tip: TipDetail;
  move: Move;
  answer: MoveAnswer;
  change: (part: Partial<MoveAnswer>) => void;
}

/** What is chosen of a list: the field of the answer, its title, and where the move names the choices. */
const CHOICES = [
  ['outcome', '结果', 'outcome'],
  ['reason', '理由', 'reasons'],
  ['share', '延长多久', 'shares'],
  ['verdict', '研判结论', 'verdicts'],
] as const;

/** Days that are offered as buttons; any other can be picked. */
const OFFERED = [3, 7, 15, 30, 60, 180];

function Field({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View className="field">
      <Text className="field-title">{title}</Text>
      {children}
    </View>
  );
}

function OneOf(props: {
  kind: string;
  choices: readonly { code: string; label: string }[];
  value: string | null;
  onChange: (code: string) => void;
}) {
  return props.choices.map(({ code, label }) => (
    <View
      key={code}
      id={`${props.kind}-${code}`}
      className={`choice ${props.value === code ? 'choice-on' : ''}`}
      onClick={() => props.onChange(code)}
    >
      {label}
    </View>
  ));
}

function DateField({
  days,
  value,
  onChange,
}: {
  days: number;
  value: string | null;
  onChange: (day: string) => void;
}) {
  const now = Date.now();
  return (
    <>
      <View className="chips">
        {OFFERED.filter((count) => count <= days).map((count) => {
          const day = dayAfter(now, count);
          return (
            <View
              key={count}
              id={`days-${count}`}
              className={`chip ${day === value ? 'chip-on' : ''}`}
              onClick={() => onChange(day)}
            >
              {count} 天后
            </View>
          );
        })}
      </View>
      <Picker
        mode="date"
        value={value ?? dayAfter(now, 0)}
        start={dayAfter(now, 0)}
        end={dayAfter(now, days)}
        onChange={({ detail }) => onChange(detail.value)}
      >
        <View className="choice" id="date">
          {value ?? '选别的日期'}
        </View>
      </Picker>
    </>
  );
}

/** The fields that a move needs besides photos and words. */
export function MoveFields({ tip, move: { needs }, answer, change }: Props) {
  return (
    <>
      {CHOICES.map(([kind, title, list]) => {
        const choices = needs[list];
        return choices ? (
          <Field key={kind} title={title}>
            <OneOf
              kind={kind}
              choices={choices}
              value={answer[kind]}
              onChange={(code) => change({ [kind]: code })}
            />
          </Field>
        ) : null;
      })}
      {needs.date ? (
        <Field title={needs.date.label}>
          <DateField days={needs.date.days} value={answer.date} onChange={(date) => change({ date })} />
        </Field>
      ) : null}
      {needs.grid ? (
        <GridPicker
          value={answer.gridId}
          communities={needs.communities === true}
          onChange={(gridId) => change({ gridId, departmentId: null })}
        />
      ) : null}
      {needs.department ? (
        <DepartmentPicker
          value={answer.departmentId}
          onChange={(departmentId) => change({ departmentId, gridId: null })}
        />
      ) : null}
      {needs.target ? (
        <Field title="合并到哪一件（编号）">
          <Input
            className="input"
            id="target"
            value={answer.targetNumber ?? ''}
            maxlength={20}
            placeholder="比如 LT261124-7K3MX9"
            onInput={({ detail }) => change({ targetNumber: detail.value })}
          />
        </Field>
      ) : null}
      {needs.place ? <CorrectionFields tip={tip} answer={answer} change={change} /> : null}
    </>
  );
}
