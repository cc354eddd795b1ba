import { Text, View } from '@tarojs/components';
import type { Boundaries, Grid, Place } from '../../api/types';
import { Btn } from '../../components/Btn';
import { GridMap } from '../../components/map';
import { circleAround } from '../../components/map/area';
import { useAsk } from '../../lib/ask';
import { reference } from '../../lib/reference';
import { GridPicker } from '../../moves/GridPicker';
import { Chips } from '../../components/fields';
import type { PlaceKind, RuleForm } from './form';

interface Props {
  form: RuleForm;
  change: (part: Partial<RuleForm>) => void;
}

const KINDS: readonly (readonly [PlaceKind, string])[] = [
  ['anywhere', '全街道'],
  ['grids', '选网格、社区'],
  ['circle', '一点周围'],
  ['polygon', '自己画范围'],
];
const RADII = [50, 100, 200, 500, 1000].map((metres) => [metres, `${metres} 米`] as const);
const MOST_CORNERS = 40;

function Grids({ form, change }: Props) {
  const grids = useAsk<Grid[]>(reference.grids, []);
  const nameOf = (id: string) => grids.data?.find((grid) => grid.id === id)?.fullName ?? '';
  const add = (id: string | null) => {
    if (id !== null && !form.gridIds.includes(id)) change({ gridIds: [...form.gridIds, id] });
  };
  return (
    <>
      {form.gridIds.length > 0 ? (
        <>
          <Text className="soft small">已选（点一下去掉）</Text>
          <View className="chips">
            {form.gridIds.map((id) => (
              <View
                key={id}
                className="chip chip-on"
                onClick={() => change({ gridIds: form.gridIds.filter((one) => one !== id) })}
              >
                {nameOf(id)} ×
              </View>
            ))}
          </View>
        </>
      ) : null}
      <GridPicker value={null} communities onChange={add} />
    </>
  );
}

function Drawn({ form, change }: Props) {
  const boundaries = useAsk<Boundaries>(reference.boundaries, []);
  const settings = useAsk(reference.settings, []);
  const { place, centre, metres, corners } = form;
  const isCircle = place === 'circle';
  const middle = settings.data?.mapCentre;
  const pick = (at: Place) => {
    if (isCircle) change({ centre: at });
    else if (corners.length < MOST_CORNERS) change({ corners: [...corners, at] });
  };
  const area = isCircle ? (centre ? circleAround(centre, metres) : []) : corners;
  const pins = isCircle && centre ? [{ id: 'here', kind: 'here' as const, ...centre }] : [];
  return (
    <>
      <Text className="soft small">
        {isCircle ? '在地图上点一下中心，可以先放大' : '沿着范围的边，在地图上一个角一个角地点'}
      </Text>
      {middle ? (
        <GridMap
          boundaries={boundaries.data}
          centre={middle}
          span={null}
          pins={pins}
          area={area}
          onPick={pick}
        />
      ) : null}
      {isCircle ? (
        <Chips name="metres" options={RADII} value={metres} onChange={(value) => change({ metres: value })} />
      ) : (
        <View className="buttons">
          <Btn kind="plain" small id="undo-corner" onPress={() => change({ corners: corners.slice(0, -1) })}>
            退一个角
          </Btn>
          <Btn kind="plain" small id="clear-corners" onPress={() => change({ corners: [] })}>
            重新画
          </Btn>
          <Text className="soft small">已点 {corners.length} 个角</Text>
        </View>
      )}
    </>
  );
}

/** Where a rule holds. */
export function PlaceFields(props: Props) {
  const { form, change } = props;
  return (
    <>
      <Chips name="place" options={KINDS} value={form.place} onChange={(place) => change({ place })} />
      {form.place === 'grids' ? <Grids {...props} /> : null}
      {form.place === 'circle' || form.place === 'polygon' ? <Drawn {...props} /> : null}
    </>
  );
}
