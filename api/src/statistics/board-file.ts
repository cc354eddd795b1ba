import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { beijingDay } from '../core/calendar/beijing';
import { type SheetOf, type Value, workbook } from '../core/documents/workbook';
import { FIGURE_NAMES, FIGURES, TOO_FEW } from '../tips/figures';
import { HotSpots } from '../tips/hot-spots/hot-spots.service';
import type { Row } from './board';
import { Dashboard } from './dashboard';
import type { BoardQuery } from './dashboard.dto';

const RATES = ['按期办结率（%）', '群众满意率（%）'];
const rate = (value: number | null): Value => value ?? TOO_FEW;

/** Every table of a board as a workbook. */
@Injectable()
export class BoardFile {
  constructor(
    private readonly dashboard: Dashboard,
    private readonly hotSpots: HotSpots,
  ) {}

  async make(me: Principal, query: BoardQuery): Promise<{ name: string; bytes: Buffer }> {
    const { looked, period, board } = await this.dashboard.read(me, query);
    const [from, to] = [beijingDay(period.from), beijingDay(new Date(period.to.getTime() - 1))];
    const categories = new Map(
      (await this.dashboard.categoryRows(board.byCategory)).map(({ key, name }) => [key, name]),
    );
    const places = new Map(looked.parts.map(({ id, name }) => [id, name]));
    const table = (
      name: string,
      first: string,
      rows: readonly Row[],
      nameOf: (key: string) => string,
    ): SheetOf => ({
      name,
      heads: [first, ...FIGURE_NAMES.map((figure) => FIGURES[figure].label), ...RATES],
      rows: rows.map((row) => [
        nameOf(row.key),
        ...FIGURE_NAMES.map((figure) => row.figures[figure]),
        rate(row.onTimeRate),
        rate(row.satisfaction),
      ]),
    });
    const sheets: SheetOf[] = [
      table('合计', '范围', [board.total], () => looked.name),
      {
        name: board.unit === 'day' ? '按天' : '按周',
        heads: ['从', '到', '受理举报', '结案', '应按期办结', '按期办结', RATES[0] ?? ''],
        rows: board.trend.map(({ bucket, received, closed, due, onTime, onTimeRate }) => [
          bucket.day,
          beijingDay(new Date(bucket.to.getTime() - 1)),
          received,
          closed,
          due,
          onTime,
          rate(onTimeRate),
        ]),
      },
      table('按类型', '污染类型', board.byCategory, (key) => categories.get(key) ?? key),
      ...(looked.parts.length > 0
        ? [table('按单位', '单位', board.byPlace, (key) => places.get(key) ?? '网格以外、待分派')]
        : []),
      await this.spots(me),
    ];
    return { name: `${looked.name}-${from}至${to}.xlsx`, bytes: await workbook(sheets) };
  }

  private async spots(me: Principal): Promise<SheetOf> {
    const { days, items } = await this.hotSpots.inScope(me);
    return {
      name: '反复发生的地点',
      heads: ['网格', `最近 ${days} 天件数`, '类型', '最早', '最近', '经度（GCJ-02）', '纬度（GCJ-02）'],
      rows: items.map(({ gridName, count, categories, firstAt, lastAt, lng, lat }) => [
        gridName ?? '网格以外',
        count,
        categories.map((one) => `${one.name} ${one.count}`).join('、'),
        beijingDay(new Date(firstAt)),
        beijingDay(new Date(lastAt)),
        Math.round(lng * 1e5) / 1e5,
        Math.round(lat * 1e5) / 1e5,
      ]),
    };
  }
}
