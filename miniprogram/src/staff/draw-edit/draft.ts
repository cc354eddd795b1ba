import type { ChangeDraw, DrawBasis, NewDraw, StaffDraw } from '../../api/draws';
import { comingDays, periods, SOURCE_KINDS, type SourceKind, SOURCES } from './sources';

export interface PrizeDraft {
  /** Of the catalogue; null: free text. */
  rewardId: string | null;
  name: string;
  count: string;
}
/** What is typed: numbers stay text until they are sent. */
export interface Draft {
  name: string;
  text: string;
  basis: DrawBasis;
  fromDay: string;
  toDay: string;
  minEntries: string;
  prizes: PrizeDraft[];
  place: string;
  source: SourceKind;
  lateDay: string;
  claimDays: string;
}

export const NO_PRIZE: PrizeDraft = { rewardId: null, name: '', count: '1' };

/** @param now epoch ms */
export function emptyDraft(now: number): Draft {
  const [, , fromDay = '', toDay = ''] = periods(now)[2] ?? [];
  return {
    name: '',
    text: '',
    basis: 'any',
    fromDay,
    toDay,
    minEntries: '1',
    prizes: [NO_PRIZE],
    place: '',
    source: 'ssq',
    lateDay: comingDays('ssq', now, 2)[1] ?? '',
    claimDays: '14',
  };
}

/** What the office changes; a source that is none of the known ones becomes the first of them. */
export const draftOf = (draw: StaffDraw): Draft => ({
  name: draw.name,
  text: draw.text,
  basis: draw.basis,
  fromDay: draw.fromDay,
  toDay: draw.toDay,
  minEntries: String(draw.minEntries),
  prizes: draw.prizes.map(({ rewardId, name, count }) => ({ rewardId, name, count: String(count) })),
  place: draw.place,
  source: SOURCE_KINDS.find((kind) => draw.lateSource === SOURCES[kind].text) ?? 'ssq',
  lateDay: draw.lateDay,
  claimDays: String(draw.claimDays),
});

const whole = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN);

/** The first thing that is missing or wrong, in words; null when it can be sent. */
export function fault(draft: Draft): string | null {
  if (draft.name.trim() === '') return '请填写名称';
  if (draft.fromDay > draft.toDay) return '统计的最后一天不能早于第一天';
  if (!(whole(draft.minEntries) >= 1)) return '至少几次应是 1 以上的整数';
  if (draft.prizes.length === 0) return '请添加奖品';
  for (const { rewardId, name, count } of draft.prizes) {
    if (rewardId === null && name.trim() === '') return '请填写奖品名称';
    if (!(whole(count) >= 1)) return '奖品份数应是 1 以上的整数';
  }
  if (draft.place.trim() === '') return '请填写领取地点';
  if (!(whole(draft.claimDays) >= 1)) return '领奖期限应是 1 以上的整数';
  return null;
}

const common = (draft: Draft) => ({
  name: draft.name.trim(),
  text: draft.text.trim(),
  basis: draft.basis,
  fromDay: draft.fromDay,
  toDay: draft.toDay,
  minEntries: whole(draft.minEntries),
  prizes: draft.prizes.map(({ rewardId, name, count }) =>
    rewardId === null ? { name: name.trim(), count: whole(count) } : { rewardId, count: whole(count) },
  ),
  place: draft.place.trim(),
  lateSource: SOURCES[draft.source].text,
  lateDigits: SOURCES[draft.source].digits,
  lateDay: draft.lateDay,
  claimDays: whole(draft.claimDays),
});
export const toAdd = (draft: Draft, key: string): NewDraw => ({ ...common(draft), key });
export const toChange = (draft: Draft, version: number): ChangeDraw => ({ ...common(draft), version });
