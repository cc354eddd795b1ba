import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Content, contentCheck, type ContentSource } from '../../content';
import { ContentService } from '../../content/content.service';
import { Clock } from '../../core/clock';
import { Database } from '../../core/database/database';
import { invalid, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { OutboxService } from '../../core/outbox/outbox.service';
import { IdentityService } from '../../identity/identity.service';
import { Volunteer } from '../hours/hours.entity';
import { lockVolunteer } from '../hours/volunteer-lock';

export const NAME_KIND = 'volunteer_name';

/** Taking part in the personal ranking is a person's own choice, off until then, and undone at once. */
@Injectable()
export class RankingNames implements ContentSource, OnModuleInit {
  readonly kind = NAME_KIND;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly content: ContentService,
    private readonly outbox: OutboxService,
    private readonly identity: IdentityService,
  ) {}

  onModuleInit(): void {
    this.content.register(this);
  }

  async load(nameId: string): Promise<Content | null> {
    const volunteer = await this.database.manager.findOneBy(Volunteer, { rankingNameId: nameId });
    if (!volunteer?.rankingName) return null;
    return {
      authorId: volunteer.accountId,
      texts: [volunteer.rankingName],
      mediaIds: [],
      machineCheckable: true,
    };
  }

  /** Others see the name after it was checked. The same name again changes nothing. @throws Problem move_not_allowed */
  async enter(accountId: string, text: string): Promise<void> {
    const name = text.trim();
    if (name === '') throw invalid('name', '请填写榜上用的名字，可以用昵称');
    if ((await this.identity.staffAmong(this.database.manager, [accountId])).has(accountId))
      throw new Problem('move_not_allowed', '工作人员不参加排行');
    await this.database.transaction(async (manager) => {
      await lockVolunteer(manager, accountId, this.clock.now());
      const volunteer = await manager.findOneByOrFail(Volunteer, { accountId });
      if (volunteer.rankingName === name) {
        await manager.update(Volunteer, { accountId }, { rankingOn: true });
        return;
      }
      const rankingNameId = newId();
      await manager.update(Volunteer, { accountId }, { rankingOn: true, rankingName: name, rankingNameId });
      await this.outbox.add(manager, [contentCheck(NAME_KIND, rankingNameId)]);
    });
  }

  /** The name is forgotten. */
  async leave(accountId: string): Promise<void> {
    const set = { rankingOn: false, rankingName: null, rankingNameId: null };
    await this.database.transaction((manager) => manager.update(Volunteer, { accountId }, set));
  }
}
