import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '../../../core/clock';
import { changeExactlyOne } from '../../../core/database/change';
import { Database, isDuplicate } from '../../../core/database/database';
import { insertRows } from '../../../core/database/insert';
import { newId } from '../../../core/ids';
import type { EntityManager } from 'typeorm';
import { type ChatState, EMPTY } from './dialogue/state';
import { OfficialChat } from './official.entity';

export interface StoredChat {
  id: string;
  state: ChatState;
  /** null: nothing is stored yet. */
  version: number | null;
}

/** Keeps where each chat stands. */
@Injectable()
export class Chats {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async load(openid: string): Promise<StoredChat> {
    const row = await this.database.manager.findOneBy(OfficialChat, { openid });
    if (!row) return { id: newId(), state: EMPTY, version: null };
    return { id: row.id, state: JSON.parse(row.state) as ChatState, version: row.version };
  }

  /** null: the follower left meanwhile. */
  async openidOf(id: string): Promise<string | null> {
    return (await this.database.manager.findOneBy(OfficialChat, { id }))?.openid ?? null;
  }

  /** False when another message of the same follower was faster; `also` is then undone. */
  async save(
    openid: string,
    before: StoredChat,
    state: ChatState,
    also: (manager: EntityManager) => Promise<void>,
  ): Promise<boolean> {
    const set = { state: JSON.stringify(state), updatedAt: this.clock.now() };
    try {
      return await this.database.transaction(async (manager) => {
        const { id, version } = before;
        if (version === null) await insertRows(manager, OfficialChat, [{ id, openid, version: 1, ...set }]);
        else if (!(await changeExactlyOne(manager, OfficialChat, { id, version }, set))) return false;
        await also(manager);
        return true;
      });
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  async forget(openid: string): Promise<void> {
    await this.database.transaction((manager) => manager.delete(OfficialChat, { openid }));
  }

  /** Drafts that nobody goes on with are not kept; returns how many were deleted. */
  async deleteBefore(time: Date): Promise<number> {
    const result = await this.database.transaction((manager) =>
      manager.delete(OfficialChat, { updatedAt: LessThan(time) }),
    );
    return result.affected ?? 0;
  }
}
