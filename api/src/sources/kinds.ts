import type { Frequency } from '../core/calendar/frequency';

interface Kind {
  name: string;
  /** Categories of tips that such a source gives rise to. */
  categories: readonly string[];
  /** What is looked at in an inspection: code → words. */
  measures: Readonly<Record<string, string>>;
  /** How often it is inspected when nobody says otherwise. */
  frequency: Frequency;
}

const weekly = (times: number): Frequency => ({ cycle: 'weekly', times });
const monthly = (times: number): Frequency => ({ cycle: 'monthly', times });

/** Kinds of sources with their control measures; those of building sites are the six of 六个百分百. */
export const SOURCE_KINDS = {
  site: {
    name: '建筑工地',
    categories: ['site_dust', 'truck_spill', 'bare_soil'],
    measures: {
      fence: '工地周边 100% 围挡',
      cover: '物料堆放 100% 覆盖',
      wash: '出入车辆 100% 冲洗',
      harden: '施工现场地面 100% 硬化',
      wet: '拆迁工地 100% 湿法作业',
      closed: '渣土车辆 100% 密闭运输',
    },
    frequency: weekly(2),
  },
  dust_yard: {
    name: '料场、渣土场',
    categories: ['bare_soil', 'truck_spill', 'road_dust'],
    measures: {
      cover: '料堆全部覆盖',
      fence: '四周有围挡',
      wash: '出口冲洗车辆',
      spray: '洒水、喷淋正常',
    },
    frequency: weekly(1),
  },
  restaurant: {
    name: '餐饮单位',
    categories: ['cooking_fume', 'open_barbecue'],
    measures: {
      purifier: '油烟净化设施已装并正常开着',
      cleaned: '净化设施按时清洗，有记录',
      indoors: '不在店外烧烤',
      clean_fuel: '用电或用气，不烧煤',
    },
    frequency: monthly(1),
  },
  coal: {
    name: '燃煤点',
    categories: ['bulk_coal', 'coal_stove'],
    measures: {
      no_coal: '没有存放、使用散煤',
      no_sale: '没有销售散煤',
      replaced: '已改用电或气',
    },
    frequency: weekly(1),
  },
  repair: {
    name: '汽修、喷漆',
    categories: ['paint_odour'],
    measures: {
      indoors: '喷漆在密闭喷漆房内',
      filter: '废气处理设施正常开着',
      storage: '漆料、废桶加盖存放',
    },
    frequency: monthly(1),
  },
  workshop: {
    name: '作坊、企业',
    categories: ['industrial', 'paint_odour'],
    measures: {
      permit: '手续齐全',
      treatment: '废气处理设施正常开着',
      tidy: '物料存放不扬尘',
    },
    frequency: monthly(1),
  },
  project: {
    name: '治污项目',
    categories: ['other'],
    measures: { progress: '按计划推进', running: '已建成的设施正常运行' },
    frequency: monthly(1),
  },
  other: {
    name: '其他污染源',
    categories: ['other'],
    measures: { controlled: '有防治措施并落实' },
    frequency: monthly(1),
  },
} as const satisfies Record<string, Kind>;

export type SourceKind = keyof typeof SOURCE_KINDS;
export const SOURCE_KIND_CODES = Object.keys(SOURCE_KINDS) as SourceKind[];
export const kindOf = (kind: SourceKind): Kind => SOURCE_KINDS[kind];

/** yes: in order. no: not. na: does not arise here (不涉及). */
export const TICKS = ['yes', 'no', 'na'] as const;
export type Tick = (typeof TICKS)[number];

export interface Ticked {
  code: string;
  tick: Tick;
}

/** Measures that an inspection has not looked at, or that the kind does not have, by code. Pure. */
export function wrongTicks(kind: SourceKind, ticks: readonly Ticked[]): string[] {
  const wanted = Object.keys(kindOf(kind).measures);
  const given = ticks.map(({ code }) => code);
  return [
    ...wanted.filter((code) => !given.includes(code)),
    ...given.filter((code) => !wanted.includes(code)),
  ];
}

/** An inspection is good when nothing it looked at is out of order. */
export const resultOf = (ticks: readonly Ticked[]): 'good' | 'problem' =>
  ticks.some(({ tick }) => tick === 'no') ? 'problem' : 'good';

export const ticksText = (ticks: readonly Ticked[]): string =>
  ticks.map(({ code, tick }) => `${code}:${tick}`).join(',');

/** The measures of an inspection in words, in the order of the kind. */
export function ticksOf(kind: SourceKind, text: string | null): { code: string; name: string; tick: Tick }[] {
  const given = new Map((text ?? '').split(',').map((part) => part.split(':') as [string, Tick]));
  return Object.entries(kindOf(kind).measures).flatMap(([code, name]) => {
    const tick = given.get(code);
    return tick ? [{ code, name, tick }] : [];
  });
}
