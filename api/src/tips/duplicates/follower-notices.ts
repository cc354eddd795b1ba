import type { NoticeDraft } from '../../notices/notices.service';
import type { MoveRule } from '../lifecycle';

/** Rows per statement: merged tips can have more followers than one statement takes. */
const CHUNK = 200;

/**
 * What a tip's followers are told of a move: all that the reporter is told, and what the reporter does. Who is told
 * already (`told`: staff, the reporter, the actor) is left out, since a cause gives each person one notice. Pure.
 */
export function followerNotices(
  tip: { id: string; number: string },
  eventId: string,
  rule: Pick<MoveRule, 'title' | 'tells' | 'actor'>,
  followers: readonly string[],
  told: ReadonlySet<string>,
): NoticeDraft[][] {
  if (!rule.tells.includes('reporter') && rule.actor !== 'reporter') return [];
  const drafts = followers
    .filter((accountId) => !told.has(accountId))
    .map((accountId) => ({
      accountId,
      causeId: eventId,
      tipId: tip.id,
      kind: 'followed',
      title: rule.title,
      body: `您跟进的举报 ${tip.number}：${rule.title}。点开可查看详情。`,
      push: true,
    }));
  return Array.from({ length: Math.ceil(drafts.length / CHUNK) }, (_, index) =>
    drafts.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}
