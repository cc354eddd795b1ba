import { Injectable } from '@nestjs/common';
import { describeRouting } from '../../grids';
import { GridsService } from '../../grids/grids.service';
import type { Category } from '../category.entity';

export interface Route {
  /** null: outside every grid, to the subdistrict's triage queue. */
  gridId: string | null;
  /** Level that gets it first; 1 in triage. */
  level: number;
  /** In Chinese; kept with the tip. */
  reason: string;
}

const DUTY: Record<number, string> = { 2: '此类问题由社区负责', 1: '此类问题由街道办负责' };

/** Decides who gets a tip: by place, then by whose duty the category is. */
@Injectable()
export class Router {
  constructor(private readonly grids: GridsService) {}

  /** Degrees, GCJ-02. */
  async route(category: Category, lng: number, lat: number, _now: Date): Promise<Route> {
    const located = await this.grids.locate(lng, lat);
    const reason = describeRouting(located, await this.grids.tree());
    if (!located) return { gridId: null, level: 1, reason };
    const duty = DUTY[category.firstLevel];
    return {
      gridId: located.gridId,
      level: category.firstLevel,
      reason: duty ? `${reason}；${duty}` : reason,
    };
  }
}
