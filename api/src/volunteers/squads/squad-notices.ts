import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../core/ids';
import { IdentityService } from '../../identity/identity.service';
import { NoticesService, workKind } from '../../notices/notices.service';

export interface Word {
  title: string;
  body: string;
}

/** Tells volunteers and their community what happened; in the transaction of what it tells of. */
@Injectable()
export class SquadNotices {
  constructor(
    private readonly notices: NoticesService,
    private readonly identity: IdentityService,
  ) {}

  /** People of a squad; with `push` also through WeChat. */
  async people(
    manager: EntityManager,
    accountIds: readonly string[],
    word: Word,
    push = false,
  ): Promise<void> {
    const causeId = newId();
    await this.notices.add(
      manager,
      [...new Set(accountIds)].map((accountId) => ({
        accountId,
        causeId,
        kind: 'squad',
        ...word,
        tipId: null,
        push,
      })),
    );
  }

  /** The directors of a community; where it has none, nobody: the office finds it in its list. */
  async community(manager: EntityManager, communityId: string, word: Word): Promise<void> {
    const holders = await this.identity.seatHolders(manager, [communityId]);
    const directors = holders.filter(({ role }) => role === 'community_director');
    const causeId = newId();
    await this.notices.add(
      manager,
      [...new Set(directors.map(({ accountId }) => accountId))].map((accountId) => ({
        accountId,
        causeId,
        kind: workKind('squads'),
        ...word,
        tipId: null,
        push: true,
      })),
    );
  }
}
