import { type CaseFacts, hasReturned } from './facts';
import { inFastLane } from './fast-lane';

const DAY_MS = 86_400_000;
/** The reporter is asked "is it fixed?" for so long. */
export const FEEDBACK_DAYS = 7;

interface ConditionRow {
  holds: (tip: CaseFacts, now: Date) => boolean;
  /** For the page of the case loop. */
  label: string;
  /** What the person reads when it does not hold. */
  says: string;
}

/** Named conditions of moves; pure. */
export const CONDITIONS = {
  below_top: {
    holds: (tip) => tip.level > 1,
    label: '还没有到街道一级',
    says: '已经到街道一级，不能再往上',
  },
  at_top: {
    holds: (tip) => tip.level === 1,
    label: '已在街道一级',
    says: '要先上报到街道一级，才能转区平台',
  },
  not_returned_at_level: {
    holds: (tip) => !hasReturned(tip, tip.level),
    label: '本级没有退回过',
    says: '每一级只能退回一次，这一级已经退回过',
  },
  not_arbitrated: {
    holds: (tip) => !tip.arbitrated,
    label: '街道没有裁定',
    says: '街道办已经裁定由谁办理，不能再退回',
  },
  not_extended: { holds: (tip) => !tip.extended, label: '没有延期过', says: '一般延期只有一次，已经延过期' },
  no_request: {
    holds: (tip) => tip.request === null,
    label: '没有待批的申请',
    says: '已经有一个申请在等批复',
  },
  extension_requested: {
    holds: (tip) => tip.request === 'extension',
    label: '申请了延期',
    says: '没有待批的延期申请',
  },
  hold_requested: { holds: (tip) => tip.request === 'hold', label: '申请了挂账', says: '没有待批的挂账申请' },
  not_appealed: { holds: (tip) => !tip.appealed, label: '没有申诉过', says: '只能申诉一次，您已经申诉过' },
  no_followers: {
    holds: (tip) => tip.followers === 0,
    label: '没有别人关注',
    says: '已经有别人也反映了这个问题，不能撤回',
  },
  not_answered: { holds: (tip) => tip.feedback === null, label: '没有反馈过', says: '您已经反馈过了' },
  feedback_open: {
    holds: (tip, now) => now.getTime() <= (tip.closedAt?.getTime() ?? 0) + FEEDBACK_DAYS * DAY_MS,
    label: '结案 7 天内',
    says: '结案已超过 7 天，不能再反馈；如果又出现，请重新举报',
  },
  has_grid: { holds: (tip) => tip.gridId !== null, label: '已在网格内', says: '还没有派到网格' },
  not_major: { holds: (tip) => tip.severity !== 'major', label: '还不是重大', says: '已经标为重大问题' },
  in_fast_lane: {
    holds: inFastLane,
    label: '在快速通道，还没有研判',
    says: '不在快速通道，或已经研判过',
  },
} as const satisfies Record<string, ConditionRow>;
export type Condition = keyof typeof CONDITIONS;
