import type { MoveRule } from '../rule';

/** What is done on site. */
export const HANDLING: readonly MoveRule[] = [
  {
    move: 'handle',
    label: '填写处置结果',
    title: '已到现场处置，等待核查',
    from: ['dispatched', 'handling'],
    to: 'checking',
    actor: 'holder',
    needs: { note: 'optional', photos: 'required', outcome: true },
    tells: ['reporter', 'checkers'],
    todo: true,
  },
];

export const ON_SITE: readonly MoveRule[] = [
  {
    move: 'order_rectify',
    label: '责令限期整改',
    title: '已责令限期整改',
    from: ['dispatched', 'handling'],
    to: 'handling',
    actor: 'holder',
    needs: { note: 'required', photos: 'required', date: { days: 30, label: '整改期限' } },
    tells: ['reporter'],
    secondary: true,
  },
  {
    move: 'mark_major',
    label: '标为重大问题',
    title: '已标为重大问题，各级同时处置',
    from: ['triage', 'dispatched', 'handling'],
    to: 'same',
    actor: 'staff',
    needs: { note: 'required', photos: 'optional' },
    when: ['not_major'],
    tells: ['holder', 'grid', 'community', 'office'],
    danger: true,
    secondary: true,
  },
  {
    move: 'judge',
    label: '研判',
    title: '已研判',
    from: ['triage', 'dispatched', 'handling', 'checking'],
    to: 'same',
    actor: 'checker',
    needs: { note: 'required', photos: 'optional', verdict: true },
    when: ['in_fast_lane'],
    tells: ['holder', 'grid', 'community', 'office'],
    todo: 'unjudged',
  },
];
