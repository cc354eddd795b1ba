import { Injectable } from '@nestjs/common';
import { Database } from '../core/database/database';
import { notFound } from '../core/http/problem';
import { GridsService } from '../grids/grids.service';
import { IdentityService } from '../identity/identity.service';
import { Categories } from './categories';
import type { SimilarTip } from './duplicates/duplicates.dto';
import { Followers } from './duplicates/followers.service';
import { SimilarTips } from './duplicates/similar-tips';
import { STATES } from './lifecycle';
import type { TipOrigin } from './origin';
import { type Handing, Submit } from './submit';
import { Tip } from './tip.entity';
import type { SubmitTip } from './tips.dto';

export interface Filed {
  id: string;
  number: string;
  /** null: in the subdistrict's triage. */
  gridName: string | null;
}
export interface Standing {
  number: string;
  categoryName: string;
  stateName: string;
  updatedAt: Date;
}

/** What a door beside the mini-program needs to take in reports; the same rules as there. */
@Injectable()
export class ReportingService {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
    private readonly identity: IdentityService,
    private readonly categories: Categories,
    private readonly submit: Submit,
    private readonly similarTips: SimilarTips,
    private readonly followers: Followers,
  ) {}

  async categoryList(): Promise<{ code: string; name: string }[]> {
    return (await this.categories.current()).map(({ code, name }) => ({ code, name }));
  }

  /** Files a tip; the same key again gives the same tip. @throws Problem invalid_input, key_reused */
  async file(accountId: string, body: SubmitTip, origin: TipOrigin, handing: Handing = {}): Promise<Filed> {
    const reporter = await this.identity.principal(accountId);
    if (!reporter) throw notFound('这个账号');
    const { tip } = await this.submit.run(reporter, body, origin, handing);
    const grid = tip.gridId ? (await this.grids.tree()).get(tip.gridId) : undefined;
    return { id: tip.id, number: tip.number, gridName: grid?.fullName ?? null };
  }

  /** Open tips near the place that may be the same; not the person's own. */
  async similar(
    accountId: string,
    asked: { categoryCode: string; lng: number; lat: number },
  ): Promise<SimilarTip[]> {
    return (await this.similarTips.near(accountId, asked)).filter(({ mine }) => !mine);
  }

  /** @throws Problem not_found, move_not_allowed */
  async follow(accountId: string, tipId: string, key: string): Promise<void> {
    await this.followers.follow(accountId, tipId, key);
  }

  /** The person's last tips, newest first. */
  async latest(accountId: string, limit: number): Promise<Standing[]> {
    const where = { reporterId: accountId };
    const tips = await this.database.manager.find(Tip, { where, order: { id: 'DESC' }, take: limit });
    const categories = await this.categories.byId();
    return tips.map((tip) => ({
      number: tip.number,
      categoryName: categories.get(tip.categoryId)?.name ?? '',
      stateName: STATES[tip.state],
      updatedAt: tip.updatedAt,
    }));
  }
}
