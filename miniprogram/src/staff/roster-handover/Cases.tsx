import { Picker, Text, View } from '@tarojs/components';
import type { Handover, HandoverCase } from '../../api/roster';
import { Btn } from '../../components/Btn';
import { open } from '../../lib/navigate';
import { dateTime } from '../../lib/time';
import type { Chosen, Target } from './decisions';

interface Props {
  view: Handover;
  targets: Target[];
  chosen: Chosen;
  onChoose: (part: Record<string, string>) => void;
}

function Case({
  one,
  stay,
  targets,
  chosen,
  onChoose,
}: Omit<Props, 'view'> & { one: HandoverCase; stay: string }) {
  const choice = chosen[one.id] ?? '';
  const target = targets.find(({ id }) => id === choice);
  return (
    <View className="linked" id={`case-${one.id}`}>
      <Text className="linked-title" onClick={() => open('staff/case', { id: one.id })}>
        {one.categoryName} · {one.stateName}
      </Text>
      <Text className="soft small">
        {one.number} {one.placeText}
      </Text>
      <Text className="soft small">
        {one.dueAt ? `${dateTime(one.dueAt, Date.now())} 到期` : '现在不计时'}
        {one.mine ? ' · 本人经手' : ''}
      </Text>
      <View className="chips">
        <View
          id={`stay-${one.id}`}
          className={`chip chip-small ${choice === 'stay' ? 'chip-on' : ''}`}
          onClick={() => onChoose({ [one.id]: 'stay' })}
        >
          {stay}
        </View>
        {one.canMove && targets.length > 0 ? (
          <Picker
            mode="selector"
            range={targets.map(({ name }) => name)}
            value={Math.max(
              0,
              targets.findIndex(({ id }) => id === choice),
            )}
            onChange={({ detail }) => onChoose({ [one.id]: targets[Number(detail.value)]?.id ?? '' })}
          >
            <View id={`move-${one.id}`} className={`chip chip-small ${target ? 'chip-on' : ''}`}>
              {target ? `转给${target.name}` : '转给别处…'}
            </View>
          </Picker>
        ) : null}
      </View>
    </View>
  );
}

/** Every open case that hangs on the person, each to be decided. */
export function Cases({ view, targets, chosen, onChoose }: Props) {
  const own = view.cases.filter((one) => one.own);
  const others = view.cases.length - own.length;
  const stay = view.departmentId === null ? '留在本网格' : '留在本科室';
  return (
    <View className="card" id="handover-cases">
      <Text className="card-title">手上的在办案件（{own.length}）</Text>
      {own.length === 0 ? (
        <Text className="soft">没有要交接的在办案件。</Text>
      ) : (
        <Text className="soft small">
          逐件定下来：留给同事和接任的人，还是转给别处。时限不变，办理经过里会记一笔，举报人也看得到（没有姓名）。
        </Text>
      )}
      {own.length > 1 ? (
        <Btn
          id="all-stay"
          kind="plain"
          small
          onPress={() => onChoose(Object.fromEntries(own.map(({ id }) => [id, 'stay'])))}
        >
          全部{stay}
        </Btn>
      ) : null}
      {own.map((one) => (
        <Case key={one.id} {...{ one, stay, targets, chosen, onChoose }} />
      ))}
      {others > 0 ? <Text className="soft small">另有 {others} 件是同事在办，不用交接。</Text> : null}
    </View>
  );
}
