import type { Audience, Move } from '../lifecycle';
import type { Alarm, Fired } from './dues';

/** What reaching a threshold brings: who is told what, and the move that the system makes. */
export interface AlarmAction {
  title: string;
  tells: readonly Exclude<Audience, 'reporter'>[];
  /** Made if the table of moves allows it then: there is no level above the subdistrict, for one. */
  move?: Extract<Move, 'auto_escalate' | 'lift_hold'>;
  /** The case is proposed for 挂牌督办. */
  propose?: true;
  /** Everybody who sees the case reads it on the timeline; a mere reminder is not worth a line. */
  onTimeline?: true;
}

/** 50 %: remind the holder; 100 %: tell the level above; 200 %: escalate and propose for 挂牌督办. */
const TABLE: Record<string, AlarmAction> = {
  'accept 100': { title: '超过签收时限', tells: ['holder', 'above'], onTimeline: true },
  'accept 200': {
    title: '超过签收时限一倍',
    tells: ['holder', 'above'],
    move: 'auto_escalate',
    onTimeline: true,
  },
  'handle 50': { title: '处置时限已过半', tells: ['holder'] },
  'handle 100': { title: '超过处置时限', tells: ['holder', 'above'], onTimeline: true },
  'handle 200': {
    title: '超过处置时限一倍，提请挂牌督办',
    tells: ['holder', 'above', 'office'],
    move: 'auto_escalate',
    propose: true,
    onTimeline: true,
  },
  'check 100': { title: '超过核查时限', tells: ['checkers'], onTimeline: true },
  'check 200': { title: '超过核查时限一倍', tells: ['checkers', 'office'], onTimeline: true },
  'judge 100': {
    title: '重大或突发问题超过 15 分钟还没有研判',
    tells: ['community', 'office'],
    onTimeline: true,
  },
  'judge 200': {
    title: '重大或突发问题超过半小时还没有研判',
    tells: ['community', 'office'],
    onTimeline: true,
  },
  // Who is told depends on whether the report was sent, which supervision knows.
  'upward 100': { title: '重大问题应在 1 小时内上报', tells: [] },
  'rectify 100': { title: '责令整改的日期到了，请到现场复查', tells: ['holder'] },
  'hold 100': { title: '挂账期满，恢复办理', tells: ['holder', 'above'], move: 'lift_hold' },
};

/** @throws Error for a threshold that nobody wrote down what to do about */
export function actionOf({ clock, percent }: Pick<Alarm, 'clock' | 'percent'>): AlarmAction {
  const action = TABLE[`${clock} ${percent}`];
  if (!action) throw new Error(`no action for ${clock} at ${percent} %`);
  return action;
}

/** One name per alarm of a tip: key of the timeline line and of the system's move. */
export const alarmKey = ({ clock, round, percent }: Fired): string => `alarm-${clock}-${round}-${percent}`;
