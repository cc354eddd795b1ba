import { Injectable } from '@nestjs/common';
import type { Principal } from '../../core/auth/principal';
import { invalid, Problem } from '../../core/http/problem';
import { TITLES } from '../lifecycle';
import { MakeMove } from '../make-move';
import { TipsService } from '../tips.service';
import type { BulkItem, BulkMoves, BulkResult } from './bulk.dto';

/**
 * One plain move for several tips, each in its own transaction: one that fails does not hold up the others.
 * Nothing is stored about the whole. Each move carries the key, so what was done is found done again; what was
 * refused was refused for a version that never comes back.
 */
@Injectable()
export class Bulk {
  constructor(
    private readonly tips: TipsService,
    private readonly moves: MakeMove,
  ) {}

  /** @throws Problem invalid_input when the grid is missing or too much */
  async run(me: Principal, body: BulkMoves): Promise<BulkResult[]> {
    if (body.move === 'dispatch' && !body.gridId) throw invalid('gridId', '请选择派往的网格');
    if (body.move !== 'dispatch' && body.gridId) throw invalid('gridId', '这一步不需要网格');
    const results: BulkResult[] = [];
    for (const item of body.items) results.push(await this.one(me, body, item));
    return results;
  }

  private async one(me: Principal, { key, move, gridId }: BulkMoves, item: BulkItem): Promise<BulkResult> {
    let number: string | null = null;
    try {
      const tip = await this.tips.visible(me, item.id);
      ({ number } = tip);
      const { version } = item;
      await this.moves.run(me, tip, { key, move, version, ...(gridId ? { gridId } : {}) });
      return { id: item.id, number, result: 'done', message: TITLES[move] };
    } catch (error) {
      // Anything but a reasoned refusal is a fault, and repeating the same key goes on where it stopped.
      if (!(error instanceof Problem)) throw error;
      const result = error.code === 'stale_version' ? 'conflict' : 'refused';
      return { id: item.id, number, result, message: sayWhy(error) };
    }
  }
}

function sayWhy({ title, extras }: Problem): string {
  const state = extras.current?.['stateName'];
  return typeof state === 'string' ? `${title}。现在的状态：${state}` : title;
}
