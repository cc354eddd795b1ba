import { Injectable } from '@nestjs/common';
import { Between, In, MoreThanOrEqual, Not } from 'typeorm';
import { Clock } from '../../core/clock';
import { Database } from '../../core/database/database';
import { invalid } from '../../core/http/problem';
import { Categories } from '../categories';
import { Tip } from '../tip.entity';
import type { SimilarQuery, SimilarTip } from './duplicates.dto';
import { ENDED_STATES } from './ended';
import { Followers } from './followers.service';
import { PublicTips } from './public-tips';
import { groupOf } from './siblings';
import { oldestSimilar, searchBox, similar } from './similar';

/** More open tips than this within the radius are not looked at; the newest count. */
const CANDIDATES = 200;

/** The duplicate hint: what a resident may join instead of reporting it once more. */
@Injectable()
export class SimilarTips {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly categories: Categories,
    private readonly followers: Followers,
    private readonly views: PublicTips,
  ) {}

  /** @throws Problem invalid_input for an unknown category */
  async near(accountId: string, asked: SimilarQuery): Promise<SimilarTip[]> {
    if (!(await this.categories.byCode(asked.categoryCode))) throw invalid('categoryCode', '请选择污染类型');
    const now = this.clock.now();
    const found = similar(asked, await this.candidates(asked, now), now).map(({ tip, metres }) => ({
      tip: tip.tip,
      distance: Math.ceil(metres / 10) * 10,
    }));
    const tips = found.map(({ tip }) => tip);
    const following = await this.followers.among(
      accountId,
      tips.map(({ id }) => id),
    );
    const views = await this.views.views(tips);
    return views.map((view, index) => ({
      ...view,
      distance: found[index]?.distance ?? 0,
      mine: found[index]?.tip.reporterId === accountId,
      following: following.has(view.id),
    }));
  }

  private async candidates(asked: SimilarQuery, now: Date) {
    const categories = await this.categories.byId();
    const siblings = [...categories.values()].filter(
      ({ code }) => groupOf(code) === groupOf(asked.categoryCode),
    );
    const { min, max } = searchBox(asked.categoryCode, asked);
    const tips = await this.database.manager.find(Tip, {
      where: {
        categoryId: In(siblings.map(({ id }) => id)),
        submittedAt: MoreThanOrEqual(oldestSimilar(now)),
        lng: Between(min.lng, max.lng),
        lat: Between(min.lat, max.lat),
        state: Not(In(ENDED_STATES)),
      },
      order: { id: 'DESC' },
      take: CANDIDATES,
    });
    return tips.flatMap((tip) => {
      const category = categories.get(tip.categoryId);
      if (!category) return [];
      const { id, lng, lat, submittedAt } = tip;
      return [{ id, lng, lat, submittedAt, tip, categoryCode: category.code, severity: category.severity }];
    });
  }
}
