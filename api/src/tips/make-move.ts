import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { forbidden, Problem } from '../core/http/problem';
import { GridsService } from '../grids/grids.service';
import { rolesInScope } from '../identity';
import { Evidence } from './evidence';
import {
  applyMove,
  type Move,
  type MoveInput,
  type MoveRule,
  type Person,
  refusal,
  ruleOf,
  sayRefusal,
  STATES,
  SYSTEM,
} from './lifecycle';
import { StoreMove } from './store-move';
import { Tip, TipEvent } from './tip.entity';
import type { MoveTip } from './tips.dto';

export interface SystemMove {
  /** Says whether the same thing was done before, such as `hold-<day>`: at most 64 characters. */
  key: string;
  note?: string;
  /** For moves that need more than a note; it is taken as it is. */
  input?: MoveInput;
  detail?: string;
}

/** Makes one move on a tip: guard, evidence, then everything it changes in one transaction. */
@Injectable()
export class MakeMove {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly evidence: Evidence,
    private readonly storing: StoreMove,
  ) {}

  /** @throws Problem forbidden, invalid_input, move_not_allowed, stale_version (with what changed) */
  async run(me: Principal, tip: Tip, body: MoveTip): Promise<void> {
    const rule = ruleOf(body.move);
    if (await this.done(tip.id, body.key, rule.move, me.accountId)) return;
    if (tip.version !== body.version) throw await this.storing.stale(tip, this.database.manager);
    const person: Person = {
      accountId: me.accountId,
      isReporter: tip.reporterId === me.accountId,
      rolesInScope: rolesInScope(me, tip, await this.grids.tree()),
    };
    const now = this.clock.now();
    this.guard(rule, tip, person, now);
    const { key, note, mediaIds } = body;
    const sent = { key, ...(note ? { note } : {}), ...(mediaIds ? { mediaIds } : {}) };
    const { input, detail } = await this.evidence.check(rule, tip, body, me);
    const asOffice = person.rolesInScope.has('office');
    const patch = applyMove(rule, tip, input, { now, actorId: me.accountId, asOffice });
    await this.storing.run({ tip, rule, input, patch, detail, now, actor: me, ...sent });
  }

  /**
   * A move by the scheduler or a channel. Repeating it with the same key does nothing.
   * @throws Problem move_not_allowed, stale_version (read again and repeat), invalid_input when a note is missing
   */
  async runSystem(tipId: string, move: Move, { key, note, input = {}, detail }: SystemMove): Promise<void> {
    const rule = ruleOf(move);
    if (await this.done(tipId, key, move, null)) return;
    const tip = await this.database.manager.findOneByOrFail(Tip, { id: tipId });
    const now = this.clock.now();
    this.guard(rule, tip, SYSTEM, now);
    const patch = applyMove(rule, tip, input, { now, actorId: null, asOffice: false });
    await this.storing.run({
      tip,
      rule,
      input,
      patch,
      detail: detail ?? null,
      now,
      actor: null,
      key,
      ...(note ? { note } : {}),
    });
  }

  private async done(tipId: string, key: string, move: Move, actorId: string | null): Promise<boolean> {
    const earlier = await this.database.manager.findOneBy(TipEvent, { tipId, moveKey: key });
    if (!earlier) return false;
    if (earlier.actorId === actorId && earlier.action === move) return true;
    throw new Problem('key_reused', '这一步已经提交过，请刷新后再看');
  }

  private guard(rule: MoveRule, tip: Tip, person: Person, now: Date): void {
    const why = refusal(rule, tip, person, now);
    if (why === null) return;
    if (why === 'wrong_actor') throw forbidden();
    throw new Problem('move_not_allowed', sayRefusal(why, rule), {
      current: { version: tip.version, stateName: STATES[tip.state] },
    });
  }
}
