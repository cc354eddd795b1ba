import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { beijingDay } from '../core/calendar/beijing';
import { CYCLES } from '../core/calendar/frequency';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { bodyHash } from '../core/http/body-hash';
import { invalid, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { GridsService } from '../grids/grids.service';
import { actingSeat, rolesInScope } from '../identity';
import { Contacts } from './contact';
import { InspectionPlans } from './inspection-plans';
import { kindOf } from './kinds';
import { PollutionSource, SourceEntry } from './source.entity';
import type { EditSource, MoveSource, SourceFields } from './sources.dto';
import { nextState, SOURCE_STATES } from './states';

/** Enters sources into the register, changes them, and takes them out of it. */
@Injectable()
export class ChangeSource {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly plans: InspectionPlans,
    private readonly contacts: Contacts,
  ) {}

  /** Same key, same content: the first one again. @throws Problem invalid_input, key_reused */
  async add(me: Principal, body: SourceFields): Promise<string> {
    const earlier = await this.earlier(me, body);
    if (earlier) return earlier;
    const gridId = await this.gridOf(me, body);
    try {
      return await this.database.transaction((manager) => this.insert(manager, me, body, gridId));
    } catch (error) {
      const first = isDuplicate(error) ? await this.earlier(me, body) : null;
      if (first) return first;
      throw error;
    }
  }

  /** In the transaction of what found it; the caller has checked place and person. */
  async insert(
    manager: EntityManager,
    me: Pick<Principal, 'accountId'>,
    body: SourceFields,
    gridId: string | null,
  ): Promise<string> {
    const id = newId();
    const now = this.clock.now();
    const row = { ...this.fields(body), gridId, updatedAt: now };
    await insertRows(manager, PollutionSource, [
      {
        ...row,
        id,
        state: 'active',
        createdBy: me.accountId,
        createKey: body.key,
        bodyHash: bodyHash(body),
        createdAt: now,
      },
    ]);
    await this.plans.change(manager, { id, gridId }, this.frequency(body));
    await this.note(
      manager,
      { id, gridId },
      { key: 'add', action: 'added', note: null, by: me, seat: gridId },
    );
    return id;
  }

  /** @throws Problem invalid_input, stale_version */
  async edit(me: Principal, before: PollutionSource, body: EditSource): Promise<void> {
    if (await this.repeated(me, before.id, body.key, 'edited')) return;
    const gridId = await this.gridOf(me, body);
    const seat = actingSeat(me, gridId, await this.grids.tree());
    const { version, ...fields } = body;
    const frequency = this.frequency(fields);
    const current = (await this.plans.today([before.id])).get(before.id)?.plan;
    const replan =
      current !== undefined &&
      (current.cycle !== frequency.cycle || current.times !== frequency.times || current.gridId !== gridId);
    await this.once(me, before.id, body.key, 'edited', async (manager) => {
      const by = { key: body.key, action: 'edited' as const, note: null, by: me, seat };
      await this.note(manager, before, by);
      const set = { ...this.fields(fields), gridId, updatedAt: this.clock.now() };
      if (!(await changeExactlyOne(manager, PollutionSource, { id: before.id, version }, set)))
        throw await this.stale(manager, before.id);
      if (replan) await this.plans.change(manager, { id: before.id, gridId }, frequency);
    });
  }

  /** @throws Problem move_not_allowed, stale_version */
  async move(
    me: Principal,
    before: PollutionSource,
    { key, move, note, version }: MoveSource,
  ): Promise<void> {
    if (await this.repeated(me, before.id, key, move)) return;
    const state = nextState(before.state, move);
    if (!state)
      throw new Problem('move_not_allowed', `现在是“${SOURCE_STATES[before.state]}”，不能这样改，请刷新再看`);
    const seat = actingSeat(me, before.gridId, await this.grids.tree());
    await this.once(me, before.id, key, move, async (manager) => {
      await this.note(manager, before, { key, action: move, note: note.trim(), by: me, seat });
      const set = { state, updatedAt: this.clock.now() };
      if (!(await changeExactlyOne(manager, PollutionSource, { id: before.id, version }, set)))
        throw await this.stale(manager, before.id);
      await this.plans.change(manager, before, state === 'active' ? 'again' : null);
    });
  }

  private fields(body: SourceFields) {
    return {
      kind: body.kind,
      name: body.name.trim(),
      unit: body.unit?.trim() ?? '',
      contact: this.contacts.sealed({
        name: body.contactName?.trim() ?? '',
        phone: body.contactPhone?.trim() ?? '',
      }),
      lng: body.lng,
      lat: body.lat,
      placeText: body.placeText.trim(),
      measures: body.measures?.trim() ?? '',
    };
  }

  private frequency({ kind, cycle, times }: SourceFields) {
    if (!cycle) return kindOf(kind).frequency;
    if (!(cycle in CYCLES)) throw invalid('cycle', '请选择检查频次');
    return { cycle, times: cycle === 'daily' || cycle === 'workday' ? 1 : (times ?? 1) };
  }

  /** Where it is, and whether that is one of the person's grids. */
  async placeOf(
    me: Principal,
    { lng, lat }: { lng: number; lat: number },
  ): Promise<{ gridId: string | null; mine: boolean }> {
    const gridId = (await this.grids.locate(lng, lat))?.gridId ?? null;
    return { gridId, mine: rolesInScope(me, gridId, await this.grids.tree()).size > 0 };
  }

  /** All at once, or none; those that were entered under their key before are left alone. Returns how many are new. */
  async addAll(
    me: Principal,
    all: readonly { fields: SourceFields; gridId: string | null }[],
  ): Promise<number> {
    return this.database.transaction(async (manager) => {
      let added = 0;
      for (const { fields, gridId } of all) {
        const where = { createdBy: me.accountId, createKey: fields.key };
        if (await manager.existsBy(PollutionSource, where)) continue;
        await this.insert(manager, me, fields, gridId);
        added += 1;
      }
      return added;
    });
  }

  private async gridOf(me: Principal, body: SourceFields): Promise<string | null> {
    if (body.name.trim() === '') throw invalid('name', '请填写名称');
    const { gridId, mine } = await this.placeOf(me, body);
    if (!mine) throw invalid('lng', '这个地点不在您的网格里，请重新选位置，或请所在网格登记');
    return gridId;
  }

  private async earlier(me: Principal, body: SourceFields): Promise<string | null> {
    const where = { createdBy: me.accountId, createKey: body.key };
    const first = await this.database.manager.findOneBy(PollutionSource, where);
    if (first && first.bodyHash !== bodyHash(body))
      throw new Problem('key_reused', '这个污染源已经登记过，请在登记册里查看');
    return first?.id ?? null;
  }

  /** In a transaction; the same request sent twice at once is done by the other one. */
  private async once(
    me: Principal,
    sourceId: string,
    key: string,
    action: SourceEntry['action'],
    work: (manager: EntityManager) => Promise<void>,
  ): Promise<void> {
    try {
      await this.database.transaction(work);
    } catch (error) {
      if (!isDuplicate(error) || !(await this.repeated(me, sourceId, key, action))) throw error;
    }
  }

  private async repeated(me: Principal, sourceId: string, key: string, action: string): Promise<boolean> {
    const line = await this.database.manager.findOneBy(SourceEntry, { sourceId, moveKey: key });
    if (!line) return false;
    if (line.actorId === me.accountId && line.action === action) return true;
    throw new Problem('key_reused', '这一步已经提交过，请刷新后再看');
  }

  private async note(
    manager: EntityManager,
    source: { id: string; gridId: string | null },
    line: {
      key: string;
      action: SourceEntry['action'];
      note: string | null;
      by: Pick<Principal, 'accountId'>;
      seat: string | null;
    },
  ): Promise<void> {
    const now = this.clock.now();
    await insertRows(manager, SourceEntry, [
      {
        id: newId(),
        sourceId: source.id,
        moveKey: line.key,
        action: line.action,
        actorId: line.by.accountId,
        actorGridId: line.seat,
        note: line.note,
        day: beijingDay(now),
        at: now,
        receivedAt: now,
      },
    ]);
  }

  private async stale(manager: EntityManager, id: string): Promise<Problem> {
    const { version, state } = await manager.findOneByOrFail(PollutionSource, { id });
    return new Problem('stale_version', '这个污染源刚刚有人改过，请看过最新情况再操作', {
      current: { version, stateName: SOURCE_STATES[state] },
    });
  }
}
