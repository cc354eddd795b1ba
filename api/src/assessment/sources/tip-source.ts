import { Injectable } from '@nestjs/common';
import { GridsService } from '../../grids/grids.service';
import type { AssessedCase, Period } from '../../tips/figures';
import { AssessedCases } from '../../tips/figures/assessed-cases.service';
import type { IndicatorSource, Outcomes } from '../outcome';
import { tipOutcomes } from './tip-outcomes';

/** The indicators that are made from cases. */
@Injectable()
export class TipSource implements IndicatorSource {
  constructor(
    private readonly cases: AssessedCases,
    private readonly grids: GridsService,
  ) {}

  async outcomes(period: Period): Promise<Outcomes> {
    const tree = await this.grids.tree();
    return tipOutcomes(await this.cases.of(period), period, (id) => tree.get(id)?.level);
  }

  /** The cases themselves, for what is proposed from them. */
  records(period: Period): Promise<AssessedCase[]> {
    return this.cases.of(period);
  }
}
