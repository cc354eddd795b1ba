import type { EntityManager } from 'typeorm';
import { Tip } from '../tip.entity';

/** Merges of merged tips that are followed; a longer chain does not occur, and a circle must end. */
const LONGEST = 10;

/** The tip and those it was merged into, one after another; the last one is where people wait now. */
export async function mergedPath(manager: EntityManager, tipId: string): Promise<string[]> {
  const path = [tipId];
  for (let id = tipId; path.length < LONGEST;) {
    const tip = await manager.findOneBy(Tip, { id });
    if (!tip?.mergedInto || path.includes(tip.mergedInto)) return path;
    id = tip.mergedInto;
    path.push(id);
  }
  return path;
}

/** Whether the tips, in the order of a path that was read before they were locked, are still merged that way. */
export const isStillPath = (tips: readonly Pick<Tip, 'mergedInto'>[], path: readonly string[]): boolean =>
  tips.length === path.length && tips.every((tip, index) => tip.mergedInto === (path[index + 1] ?? null));
