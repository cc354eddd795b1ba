import { setTimeout as pause } from 'node:timers/promises';
import type { Principal } from '../../src/core/auth/principal';
import { Problem } from '../../src/core/http/problem';
import { Database } from '../../src/core/database/database';
import { newId } from '../../src/core/ids';
import { beijingDay } from '../../src/core/calendar/beijing';
import { GridsService } from '../../src/grids/grids.service';
import { rolesInScope } from '../../src/identity';
import { DepartmentsService } from '../../src/identity/departments.service';
import { Alarms } from '../../src/tips/clocks/alarms';
import { type MoveRule, openMoves, OUTCOMES, REFUSAL_REASONS, SHARES } from '../../src/tips/lifecycle';
import { MakeMove } from '../../src/tips/make-move';
import { Submit } from '../../src/tips/submit';
import { Tip } from '../../src/tips/tip.entity';
import type { MoveTip } from '../../src/tips/tips.dto';
import type { Harness } from '../harness';
import { type People, type Person, principalOf } from './people';

export interface Tally {
  submitted: Set<string>;
  moves: Map<string, number>;
  refused: Map<string, number>;
  repeats: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CATEGORIES = ['road_dust', 'waste_burning', 'site_dust', 'cooking_fume', 'industrial', 'other'];

/** Random residents and staff over one month, on the real services; `random` makes it the same each time. */
export class Month {
  readonly tally: Tally = { submitted: new Set(), moves: new Map(), refused: new Map(), repeats: 0 };

  private readonly ids: string[] = [];
  private readonly principals = new Map<string, Principal>();

  constructor(
    private readonly people: People,
    private readonly points: readonly { lng: number; lat: number }[],
    private readonly random: () => number,
    private readonly goTo: (at: Date) => void,
  ) {}

  /** Seats do not change within the month. */
  private async principal(h: Harness, { accountId }: Person): Promise<Principal> {
    const known = this.principals.get(accountId) ?? (await principalOf(h, accountId));
    this.principals.set(accountId, known);
    return known;
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }

  /** `tips` are filed over the day, and some five times as many steps tried; limits are watched unless down. */
  async day(h: Harness, start: Date, tips: number, down: boolean): Promise<void> {
    const steps = Array.from({ length: tips * 6 }, (_, i) => ({ at: this.random() * DAY, files: i < tips }));
    steps.sort((a, b) => a.at - b.at);
    let watched = 0;
    for (const step of steps) {
      this.goTo(new Date(start.getTime() + step.at));
      if (!down && step.at - watched > 2 * HOUR) {
        watched = step.at;
        await this.watch(h, new Date(start.getTime() + step.at));
      }
      if (step.files) await this.file(h);
      else await this.act(h, new Date(start.getTime() + step.at));
    }
    // Lets timers of the application have a turn.
    await pause(0);
  }

  async watch(h: Harness, now: Date): Promise<void> {
    const alarms = h.app.get(Alarms);
    while ((await alarms.run(now)) > 0);
  }

  private async file(h: Harness): Promise<void> {
    const person = this.pick(this.people.residents);
    const body = {
      key: newId(),
      categoryCode: this.pick(CATEGORIES),
      text: '模拟举报',
      ...(this.random() < 0.03 ? { lng: 113.6, lat: 34.6 } : this.pick(this.points)),
      placeText: '',
      occurrence: 'none' as const,
      anonymous: this.random() < 0.2,
      mediaIds: [person.photo],
    };
    const principal = await this.principal(h, person);
    const { tip } = await h.app.get(Submit).run(principal, body);
    this.tally.submitted.add(tip.id);
    this.ids.push(tip.id);
    if (this.random() > 0.05) return;
    // The answer was lost on the way: the phone sends it again.
    const again = await h.app.get(Submit).run(principal, body);
    if (!again.repeated || again.tip.id !== tip.id)
      throw new Error('a repeated submission made a second tip');
    this.tally.repeats += 1;
  }

  private async act(h: Harness, now: Date): Promise<void> {
    const { ids } = this;
    // Mostly something recent.
    const index = this.random() < 0.8 ? ids.length - 1 - Math.floor(this.random() * 60) : 0;
    const id = ids[index < 1 ? Math.floor(this.random() * ids.length) : index];
    if (id === undefined) return;
    const tip = await h.app.get(Database).manager.findOneByOrFail(Tip, { id });
    const tree = await h.app.get(GridsService).tree();
    const candidates: { person: Person; rule: MoveRule }[] = [];
    for (const person of [...this.people.staff, ...this.people.residents]) {
      const isReporter = tip.reporterId === person.accountId;
      if (!isReporter && !this.people.staff.includes(person)) continue;
      const me = await this.principal(h, person);
      const who = { accountId: me.accountId, isReporter, rolesInScope: rolesInScope(me, tip, tree) };
      for (const rule of openMoves(tip, who, now)) candidates.push({ person, rule });
    }
    if (candidates.length === 0) return;
    const { person, rule } = this.pick(candidates);
    await this.make(h, tip, person, rule, now);
  }

  private async make(h: Harness, tip: Tip, person: Person, rule: MoveRule, now: Date): Promise<void> {
    const stale = this.random() < 0.03;
    const body = await this.body(h, tip, person, rule, now, stale ? tip.version + 1 : tip.version);
    const me = await this.principal(h, person);
    try {
      await h.app.get(MakeMove).run(me, tip, body);
      if (stale) throw new Error('a stale page changed a tip');
      this.tally.moves.set(rule.move, (this.tally.moves.get(rule.move) ?? 0) + 1);
      if (this.random() < 0.05) {
        const after = await h.app.get(Database).manager.findOneByOrFail(Tip, { id: tip.id });
        await h.app.get(MakeMove).run(me, after, body);
        this.tally.repeats += 1;
      }
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.tally.refused.set(error.code, (this.tally.refused.get(error.code) ?? 0) + 1);
    }
  }

  private async body(
    h: Harness,
    tip: Tip,
    person: Person,
    { move, needs }: MoveRule,
    now: Date,
    version: number,
  ): Promise<MoveTip> {
    const tree = await h.app.get(GridsService).tree();
    const departments = [...(await h.app.get(DepartmentsService).byId()).keys()];
    const grids = tree.grids.filter(({ level }) => (needs.grid === 'leaf' ? level === 3 : true));
    const toDepartment = needs.department && this.random() < 0.3;
    const target = needs.target
      ? await h.app.get(Database).manager.findOneByOrFail(Tip, { id: this.pick(this.ids) })
      : null;
    return {
      key: newId(),
      move,
      version,
      ...(needs.note === 'required' ? { note: '模拟说明' } : {}),
      ...(needs.photos === 'required' ? { mediaIds: [person.photo] } : {}),
      ...(needs.outcome ? { outcome: this.pick(OUTCOMES).code } : {}),
      ...(needs.reason ? { reason: this.pick(REFUSAL_REASONS).code } : {}),
      ...(needs.share ? { share: this.pick(SHARES).code } : {}),
      ...(needs.date ? { date: beijingDay(new Date(now.getTime() + 3 * DAY)) } : {}),
      ...(needs.grid && !toDepartment ? { gridId: this.pick(grids).id } : {}),
      ...(toDepartment ? { departmentId: this.pick(departments) } : {}),
      ...(target ? { targetNumber: target.number } : {}),
      ...(needs.place ? { categoryCode: this.pick(CATEGORIES) } : {}),
    };
  }
}
