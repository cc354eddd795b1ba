import type { Action } from '../lifecycle';

interface Line {
  action: Action;
  actorKind: string;
}

/**
 * Whether strangers may see a tip's first photo: only when staff have passed the check of the handling (核查通过), for
 * which they compare the photos. Signing for a tip (签收) is no check, since nobody has to look. The photo of an
 * anonymous tip stays hidden: a view from a window says who stands at it. Pure.
 */
export function photoIsPublic(anonymous: boolean, timeline: readonly Line[]): boolean {
  return !anonymous && timeline.some(({ action, actorKind }) => action === 'pass' && actorKind === 'staff');
}
