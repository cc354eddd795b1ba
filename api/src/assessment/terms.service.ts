import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { invalid } from '../core/http/problem';
import { newId } from '../core/ids';
import { AssessmentTerms } from './period.entity';
import { PRESET, type Terms, termsFault } from './rules/indicators';

/** The versions of the terms. None is ever changed; a period names the one that it is assessed by. */
@Injectable()
export class TermsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What a new period begins with: the newest version, or the initial one. */
  async newest(): Promise<Terms> {
    const row = await this.database.manager.findOne(AssessmentTerms, { where: {}, order: { id: 'DESC' } });
    return row ? (JSON.parse(row.terms) as Terms) : PRESET;
  }

  async byId(id: string): Promise<{ terms: Terms; reason: string }> {
    const row = await this.database.manager.findOneByOrFail(AssessmentTerms, { id });
    return { terms: JSON.parse(row.terms) as Terms, reason: row.reason };
  }

  /** @throws Problem invalid_input */
  check(terms: Terms): void {
    const fault = termsFault(terms);
    if (fault) throw invalid('indicators', fault);
  }

  /** Adds a version. The key is unique for the person. */
  async add(
    manager: EntityManager,
    by: { accountId: string; key: string },
    terms: Terms,
    reason: string,
  ): Promise<string> {
    const id = newId();
    await insertRows(manager, AssessmentTerms, [
      {
        id,
        terms: JSON.stringify(terms),
        reason,
        createdBy: by.accountId,
        createKey: by.key,
        createdAt: this.clock.now(),
      },
    ]);
    return id;
  }

  /** The version that was added with this key. */
  async added(by: { accountId: string; key: string }): Promise<AssessmentTerms | null> {
    return this.database.manager.findOneBy(AssessmentTerms, { createdBy: by.accountId, createKey: by.key });
  }
}
