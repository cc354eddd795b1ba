import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { GridsService } from '../grids/grids.service';
import { OutcomesService, unitScore, unitsOf } from './outcomes';
import { AssessmentPeriod } from './period.entity';
import type { AssessmentTrial, TryAssessmentTerms } from './periods.dto';
import { SHOWN_STATES, spanOf } from './rules/period';
import { tallied, type Tally } from './rules/score';
import type { Terms } from './rules/indicators';
import { TermsService } from './terms.service';

interface Basis {
  name: string;
  frozen: boolean;
  terms: Terms;
  tallies: ReadonlyMap<string, Tally>;
}

/** What other weights would have made of the last period. Changes nothing. */
@Injectable()
export class WhatIf {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly terms: TermsService,
    private readonly outcomes: OutcomesService,
  ) {}

  /** @throws Problem invalid_input */
  async run({ kind, terms }: TryAssessmentTerms): Promise<AssessmentTrial> {
    this.terms.check(terms);
    const tree = await this.grids.tree();
    const basis = await this.basis(kind);
    const score = (given: Terms, unitId: string) => unitScore(given, basis.tallies, unitId, tree).total;
    return {
      name: basis.name,
      frozen: basis.frozen,
      units: unitsOf(tree).map(({ id, fullName, level }) => ({
        unitId: id,
        name: fullName,
        level,
        before: score(basis.terms, id),
        after: score(terms, id),
      })),
    };
  }

  /** The last period of this kind that was computed, or else the last month or quarter as the data are now. */
  private async basis(kind: TryAssessmentTerms['kind']): Promise<Basis> {
    const { manager } = this.database;
    const last = await manager.findOne(AssessmentPeriod, {
      where: { kind, state: In(['computed', ...SHOWN_STATES]) },
      order: { startsAt: 'DESC' },
    });
    if (last) {
      const { terms } = await this.terms.byId(last.termsId);
      return { name: last.name, frozen: true, terms, tallies: await this.outcomes.frozen(manager, last.id) };
    }
    const span = spanOf(kind, this.clock.now(), -1);
    const outcomes = await this.outcomes.of(span, await this.grids.tree());
    return { name: span.name, frozen: false, terms: await this.terms.newest(), tallies: tallied(outcomes) };
  }
}
