import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock';
import { invalid } from '../../core/http/problem';
import { metresBetween } from '../../grids';
import { Categories } from '../categories';
import type { Checked } from '../evidence';
import { Limits } from '../limits/limits.service';
import type { Tip } from '../tip.entity';
import type { MoveTip } from '../tips.dto';
import { Router } from './router';
import { cut } from './rules';

/**
 * A corrected category, place, or both: the tip is routed anew, by the rules as they are now. Its clocks go on; only
 * a new category brings limits of its own.
 */
@Injectable()
export class Correction {
  constructor(
    private readonly clock: Clock,
    private readonly categories: Categories,
    private readonly router: Router,
    private readonly limits: Limits,
  ) {}

  /** @throws Problem invalid_input naming the field; also when no grid and no rule has the place */
  async check(tip: Tip, body: MoveTip): Promise<Checked> {
    const before = (await this.categories.byId()).get(tip.categoryId);
    const category = body.categoryCode ? await this.categories.byCode(body.categoryCode) : before;
    if (!category) throw invalid('categoryCode', '请选择污染类型');
    if ((body.lng === undefined) !== (body.lat === undefined)) throw invalid('lng', '请给出完整的地点');
    const { lng = tip.lng, lat = tip.lat } = body;
    const isOther = category.code !== before?.code;
    const isMoved = lng !== tip.lng || lat !== tip.lat;
    if (!isOther && !isMoved) throw invalid('categoryCode', '请更正类型或地点');
    const now = this.clock.now();
    const limits = isOther ? await this.limits.of(category, now) : {};
    // Once major stays major: only the judgement settles that.
    const kept = tip.severity === 'major' ? { severity: tip.severity, checkLimit: tip.checkLimit } : {};
    const { severity } = { severity: tip.severity, ...limits, ...kept };
    const { occurrence } = tip;
    const route = await this.router.route(category, { lng, lat, occurrence, severity, at: now });
    if (!route.gridId) throw invalid('lng', '这个地点不在本街道任何网格内，请改用指派或不予受理');
    const metres = Math.round(metresBetween(tip, { lng, lat }));
    const what = [
      ...(isOther ? [`类型改为${category.name}`] : []),
      ...(isMoved ? [`地点移动约 ${Math.max(1, metres)} 米`] : []),
      route.reason,
    ];
    return {
      input: {
        place: { gridId: route.gridId, level: route.level, departmentId: route.departmentId },
        corrected: {
          categoryId: category.id,
          lng,
          lat,
          routing: route.reason,
          routingRuleId: route.rule?.id ?? null,
          routingRuleVersion: route.rule?.version ?? null,
          ...limits,
          ...kept,
        },
      },
      detail: cut(what.join('；')),
    };
  }
}
