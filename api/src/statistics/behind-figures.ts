import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { checkedCursor } from '../core/http/page';
import { invalid } from '../core/http/problem';
import { FIGURES } from '../tips/figures';
import { TipCounts } from '../tips/figures/tip-counts.service';
import { StaffTipsService } from '../tips/staff-tips.service';
import { TipsService } from '../tips/tips.service';
import { counts } from './board';
import { BoardScopes } from './board-scope';
import { Dashboard } from './dashboard';
import type { BehindPage, BehindQuery, BoardBand } from './dashboard.dto';

const BANDS: Record<BoardBand, string> = {
  overdue: '已超时',
  soon: '4 小时内到期',
  later: '4 小时以后到期',
  none: '现在不计时',
  major: '重大、突发',
};

/** The cases behind a number of a board, newest first. */
@Injectable()
export class BehindFigures {
  constructor(
    private readonly clock: Clock,
    private readonly scopes: BoardScopes,
    private readonly dashboard: Dashboard,
    private readonly counts: TipCounts,
    private readonly staffTips: StaffTipsService,
    private readonly tips: TipsService,
  ) {}

  /** @throws Problem invalid_input, not_found */
  async page(me: Principal, query: BehindQuery): Promise<BehindPage> {
    const after = checkedCursor(query);
    const { ids, total, title } = query.band
      ? await this.open(me, query.band, query, after)
      : await this.counted(me, query, after);
    const cards = await this.staffTips.visible(me, ids.slice(0, query.limit));
    return {
      title,
      total,
      items: cards.map(({ id, number, categoryName, placeText, gridName, stateName }) => ({
        id,
        number,
        categoryName,
        placeText,
        gridName,
        stateName,
      })),
      nextCursor: ids.length > query.limit ? (ids[query.limit - 1] ?? null) : null,
    };
  }

  private async open(me: Principal, band: BoardBand, query: BehindQuery, after: string | undefined) {
    const { gridIds } = await this.scopes.of(me, query.gridId);
    const now = this.clock.now();
    const ids = await this.counts.openIds(gridIds, band, now, { after, limit: query.limit + 1 });
    return { ids, total: (await this.counts.open(gridIds, now))[band], title: `在办：${BANDS[band]}` };
  }

  /** From the same count as the number itself. */
  private async counted(me: Principal, query: BehindQuery, after: string | undefined) {
    const { figure, category, outside } = query;
    if (!figure) throw invalid('figure', '请选择要看的数字');
    const { board } = await this.dashboard.read(me, query);
    const all = board.cases.filter(
      (one) =>
        counts(one, figure) &&
        (category === undefined || one.categoryCode === category) &&
        (outside === undefined || one.outside),
    );
    const name = category === undefined ? '' : `${(await this.tips.categoryNames()).get(category) ?? ''}：`;
    const rest = after === undefined ? all : all.filter(({ id }) => id < after);
    return {
      ids: rest.slice(0, query.limit + 1).map(({ id }) => id),
      total: all.length,
      title: name + FIGURES[figure].label,
    };
  }
}
