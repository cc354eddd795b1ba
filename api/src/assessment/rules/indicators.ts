interface IndicatorRow {
  name: string;
  /** What is counted, for whoever is assessed by it. */
  help: string;
  weight: number;
  /** Percent of good outcomes from which on the line has full marks. */
  fullAt: number;
}

/** The initial indicators and weights; what is in force is dated data that begins as this. */
export const INDICATORS = {
  accept_on_time: {
    name: '按时签收',
    help: '派来的举报在签收时限内签收、处置、上报或退回',
    weight: 15,
    fullAt: 100,
  },
  handle_on_time: { name: '按时办结', help: '在处置时限内办结的举报', weight: 25, fullAt: 100 },
  first_pass: { name: '一次核查通过', help: '第一次核查就通过的举报', weight: 15, fullAt: 100 },
  reporter_fixed: {
    name: '群众反馈已解决',
    help: '举报人答复“已解决”的；答复没解决、经核实重办的算没做好',
    weight: 15,
    fullAt: 100,
  },
  own_findings: {
    name: '自己先发现',
    help: '查实的问题里，自己巡查发现的占多少；达到满分线就得满分，群众举报多不扣分',
    weight: 10,
    fullAt: 50,
  },
  checks_done: { name: '计划检查完成', help: '按计划完成的定期检查', weight: 10, fullAt: 100 },
  weekly_on_time: { name: '周报按时完整', help: '周四按时报送、内容完整的周报', weight: 5, fullAt: 100 },
  findings_corrected: { name: '督查问题按期整改', help: '期限内整改到位的督查问题', weight: 5, fullAt: 100 },
} as const satisfies Record<string, IndicatorRow>;

export type IndicatorCode = keyof typeof INDICATORS;
export const INDICATOR_CODES = Object.keys(INDICATORS) as IndicatorCode[];

export interface IndicatorTerms {
  code: IndicatorCode;
  /** 0 to 100; those of all indicators add up to 100. 0: not counted. */
  weight: number;
  /** Outcomes below which the line says 样本不足. */
  minimum: number;
  fullAt: number;
}

/** Everything a period is assessed by, frozen with it. */
export interface Terms {
  indicators: readonly IndicatorTerms[];
  /** Days in which a line can be appealed. */
  appealDays: number;
  /** 应发现未发现: a verified tip at most so many metres and hours from a check that found nothing. */
  missedMetres: number;
  missedHours: number;
  /** Score from which on a unit is proposed for a reward. */
  rewardFrom: number;
}

export const PRESET: Terms = {
  indicators: INDICATOR_CODES.map((code) => ({
    code,
    weight: INDICATORS[code].weight,
    minimum: 5,
    fullAt: INDICATORS[code].fullAt,
  })),
  appealDays: 5,
  missedMetres: 50,
  missedHours: 4,
  rewardFrom: 90,
};

/** The other numbers of the terms: where they lie. */
export const LIMITS = {
  weight: [0, 100],
  minimum: [1, 1000],
  fullAt: [1, 100],
  appealDays: [1, 30],
  missedMetres: [10, 500],
  missedHours: [1, 72],
  rewardFrom: [50, 100],
} as const;

/** What is wrong with the weights, in Chinese; null: nothing. The bounds of each number are the DTO's. Pure. */
export function termsFault({ indicators }: Pick<Terms, 'indicators'>): string | null {
  const codes = new Set(indicators.map(({ code }) => code));
  if (codes.size !== indicators.length || codes.size !== INDICATOR_CODES.length) return '每项指标要有一行';
  const sum = indicators.reduce((total, { weight }) => total + weight, 0);
  return sum === 100 ? null : `各项权重相加应是 100，现在是 ${sum}`;
}
