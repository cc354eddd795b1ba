/**
 * Who follows a tip (我也看到), as sets. A follower stands there directly, by an own wish, or through tips that were
 * merged into it; only who has neither ground any more stops. Pure: the service stores what these say.
 */
export interface Follower {
  accountId: string;
  /** Joined by an own wish. */
  direct: boolean;
  /** Ids of merged tips that brought the person here. */
  via: readonly string[];
}

export interface Followed {
  id: string;
  reporterId: string;
  /** The present ones only. */
  followers: readonly Follower[];
}

/** Followers a tip takes by their own wish; merging goes beyond it, since nobody may be lost. */
export const FOLLOWER_LIMIT = 200;

/**
 * Accounts that a merge brings to the target, in order: the merged tip's reporter, then its followers. The target's
 * own reporter stays what they are. Repeating it brings the same people, who are there already.
 */
export function broughtBy(from: Followed, target: Followed): string[] {
  const people = new Set([from.reporterId, ...from.followers.map(({ accountId }) => accountId)]);
  people.delete(target.reporterId);
  return [...people];
}

/** The target's followers after the merge. */
export function afterMerge(target: Followed, from: Followed): Follower[] {
  const brought = new Set(broughtBy(from, target));
  const known = target.followers.map((follower) =>
    brought.delete(follower.accountId) && !follower.via.includes(from.id)
      ? { ...follower, via: [...follower.via, from.id] }
      : follower,
  );
  return [...known, ...[...brought].map((accountId) => ({ accountId, direct: false, via: [from.id] }))];
}

/** The target's followers after the merge of `fromId` was undone: who has another ground stays. */
export function afterUnmerge(target: Followed, fromId: string): Follower[] {
  return target.followers
    .map((follower) => ({ ...follower, via: follower.via.filter((id) => id !== fromId) }))
    .filter(({ direct, via }) => direct || via.length > 0);
}
