import { type EntityManager, In, IsNull } from 'typeorm';
import { insertRows } from '../../core/database/insert';
import { notFound } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { Tip } from '../tip.entity';
import { TipFollower, TipFollowerVia } from './follower.entity';
import { afterUnmerge, broughtBy, type Followed } from './following';
import { lockTips } from './lock-tip';

const CHUNK = 200;

export interface Entry {
  tipId: string;
  key: string;
  direct: boolean;
  at: Date;
}

/**
 * Puts people among a tip's followers: new rows behind the last position, old rows back to life, present ones left
 * alone. The caller holds the lock on the tip; at most some hundred accounts at once.
 */
export async function enter(
  manager: EntityManager,
  accounts: readonly string[],
  { tipId, key, direct, at: joinedAt }: Entry,
): Promise<void> {
  if (accounts.length === 0) return;
  const known = await manager.findBy(TipFollower, { tipId, accountId: In([...accounts]) });
  const gone = known.filter(({ leftAt }) => leftAt !== null).map(({ id }) => id);
  if (gone.length > 0) {
    await manager.update(TipFollower, { id: In(gone) }, { leftAt: null, joinedAt, direct, key });
  }
  const before = await manager.countBy(TipFollower, { tipId });
  const there = new Set(known.map(({ accountId }) => accountId));
  const fresh = accounts.filter((accountId) => !there.has(accountId));
  const common = { tipId, key, joinedAt, direct };
  await insertRows(
    manager,
    TipFollower,
    fresh.map((accountId, index) => ({ ...common, id: newId(), accountId, position: before + index + 1 })),
  );
}

/**
 * Notes on the tip how many follow it, for the rule that a reporter cannot withdraw what others wait for. The
 * version stays: nobody who looks at the tip has to look again.
 */
export async function countFollowers(
  manager: EntityManager,
  { id, version }: Pick<Tip, 'id' | 'version'>,
): Promise<void> {
  const followers = await manager.countBy(TipFollower, { tipId: id, leftAt: IsNull() });
  await manager.update(Tip, { id }, { followers, version });
}

/** Stores what `afterMerge` says. */
export async function mergeFollowers(
  manager: EntityManager,
  fromTipId: string,
  tipId: string,
  at: Date,
): Promise<void> {
  await lockTips(manager, fromTipId, tipId);
  const target = await load(manager, tipId);
  const people = broughtBy(await load(manager, fromTipId), target);
  const linked = new Set(
    target.followers.filter(({ via }) => via.includes(fromTipId)).map(({ accountId }) => accountId),
  );
  for (let i = 0; i < people.length; i += CHUNK) {
    const some = people.slice(i, i + CHUNK);
    await enter(manager, some, { tipId, key: `merge-${fromTipId}`, direct: false, at });
    const links = some.filter((accountId) => !linked.has(accountId));
    await insertRows(
      manager,
      TipFollowerVia,
      links.map((accountId) => ({ id: newId(), tipId, fromTipId, accountId })),
    );
  }
  await countFollowers(manager, target);
}

/** Takes one person who joined a merged tip along to the tip it was merged into. The caller holds the lock on both. */
export async function bring(
  manager: EntityManager,
  accountId: string,
  fromTipId: string,
  target: Pick<Tip, 'id' | 'version' | 'reporterId'>,
  at: Date,
): Promise<void> {
  if (target.reporterId === accountId) return;
  const tipId = target.id;
  await enter(manager, [accountId], { tipId, key: `merge-${fromTipId}`, direct: false, at });
  if (!(await manager.existsBy(TipFollowerVia, { tipId, fromTipId, accountId })))
    await insertRows(manager, TipFollowerVia, [{ id: newId(), tipId, fromTipId, accountId }]);
  await countFollowers(manager, target);
}

/** Stores what `afterUnmerge` says. */
export async function unmergeFollowers(
  manager: EntityManager,
  fromTipId: string,
  tipId: string,
  at: Date,
): Promise<void> {
  await lockTips(manager, fromTipId, tipId);
  const target = await load(manager, tipId);
  const staying = new Set(afterUnmerge(target, fromTipId).map(({ accountId }) => accountId));
  const all = target.followers.map(({ accountId }) => accountId);
  const leaving = all.filter((accountId) => !staying.has(accountId));
  await manager.delete(TipFollowerVia, { tipId, fromTipId });
  for (let i = 0; i < leaving.length; i += CHUNK) {
    const where = { tipId, accountId: In(leaving.slice(i, i + CHUNK)) };
    await manager.update(TipFollower, where, { leftAt: at });
  }
  await countFollowers(manager, target);
}

async function load(manager: EntityManager, id: string): Promise<Followed & Pick<Tip, 'version'>> {
  const tip = await manager.findOneBy(Tip, { id });
  if (!tip) throw notFound('这件举报');
  const rows = await manager.find(TipFollower, {
    where: { tipId: id, leftAt: IsNull() },
    order: { position: 'ASC' },
  });
  const via = new Map<string, string[]>();
  for (const { accountId, fromTipId } of await manager.findBy(TipFollowerVia, { tipId: id })) {
    via.set(accountId, [...(via.get(accountId) ?? []), fromTipId]);
  }
  const followers = rows.map(({ accountId, direct }) => ({
    accountId,
    direct,
    via: via.get(accountId) ?? [],
  }));
  return { id, version: tip.version, reporterId: tip.reporterId, followers };
}
