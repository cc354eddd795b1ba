import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { frequencyText } from '../core/calendar/frequency';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { MediaService } from '../core/media/media.service';
import type { GridTree } from '../grids';
import { GridsService } from '../grids/grids.service';
import { NearbyTips } from '../tips/nearby-tips.service';
import { Contacts } from './contact';
import { INSPECTION_UNDO_MS } from './inspect';
import { InspectionPlans, type PlanOfDay } from './inspection-plans';
import { kindOf, ticksOf } from './kinds';
import { PollutionSource, SourceEntry, SourceMedia } from './source.entity';
import type { SourceDetail, SourceLine, SourceSummary } from './sources.dto';
import { movesOf, SOURCE_ACTIONS, SOURCE_STATES } from './states';

/** Tips so near are linked to a source by themselves. */
export const NEAR_METRES = 100;
const TIPS = 20;
const ENTRIES = 100;

type Summary = Pick<SourceSummary, keyof SourceSummary>;

/** Makes what staff see of sources. */
@Injectable()
export class SourceViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly media: MediaService,
    private readonly plans: InspectionPlans,
    private readonly tips: NearbyTips,
    private readonly contacts: Contacts,
  ) {}

  async summaries(sources: readonly PollutionSource[]): Promise<Summary[]> {
    const tree = await this.grids.tree();
    const plans = await this.plans.today(sources.map(({ id }) => id));
    return sources.map((source) => summaryOf(source, tree, plans.get(source.id)));
  }

  async detail(me: Principal, source: PollutionSource): Promise<SourceDetail> {
    const tree = await this.grids.tree();
    const today = (await this.plans.today([source.id])).get(source.id);
    const contact = this.contacts.open(source.contact);
    const entries = await this.entries(me, source, tree);
    const last = entries.find(({ result, undone }) => result !== null && !undone)?.ticks ?? [];
    const near = await this.tips.within(me, source, NEAR_METRES, TIPS);
    return {
      ...summaryOf(source, tree, today),
      contactName: contact.name || null,
      contactPhone: contact.phone || null,
      measures: source.measures,
      cycle: today?.plan.cycle ?? null,
      times: today?.plan.times ?? null,
      version: source.version,
      checks: Object.entries(kindOf(source.kind).measures).map(([code, name]) => ({
        code,
        name,
        tick: last.find((one) => one.code === code)?.tick ?? null,
      })),
      categoryCodes: [...kindOf(source.kind).categories],
      tips: near.map((tip) => ({
        id: tip.id,
        number: tip.number,
        categoryName: tip.categoryName,
        placeText: tip.placeText,
        stateName: tip.stateName,
        metres: tip.metres,
        submittedAt: tip.submittedAt.toISOString(),
        open: tip.open,
      })),
      entries,
      moves: movesOf(source.state).map((move) => ({ move, label: SOURCE_ACTIONS[move] })),
    };
  }

  private async entries(me: Principal, source: PollutionSource, tree: GridTree): Promise<SourceLine[]> {
    const { manager } = this.database;
    const rows = await manager.find(SourceEntry, {
      where: { sourceId: source.id },
      order: { id: 'DESC' },
      take: ENTRIES,
    });
    const links = await manager.find(SourceMedia, {
      where: { entryId: In(rows.map(({ id }) => id)) },
      order: { position: 'ASC' },
    });
    const photos = await this.media.views(links.map(({ mediaId }) => mediaId));
    const now = this.clock.now().getTime();
    return rows.map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      title: SOURCE_ACTIONS[row.action],
      note: row.note,
      actor: tree.get(row.actorGridId ?? '')?.fullName ?? '工作人员',
      result: row.result,
      ticks: ticksOf(source.kind, row.ticks),
      photos: links
        .filter(({ entryId }) => entryId === row.id)
        .flatMap(({ mediaId }) => photos.get(mediaId) ?? []),
      undone: row.undoneAt !== null,
      mayUndo:
        row.action === 'inspected' &&
        row.undoneAt === null &&
        row.actorId === me.accountId &&
        now - row.receivedAt.getTime() <= INSPECTION_UNDO_MS,
    }));
  }
}

function summaryOf(source: PollutionSource, tree: GridTree, day: PlanOfDay | undefined): Summary {
  const { id, kind, name, unit, placeText, lng, lat, state } = source;
  const today = day?.today ?? null;
  return {
    id,
    kind,
    kindName: kindOf(kind).name,
    name,
    unit,
    gridName: tree.get(source.gridId ?? '')?.fullName ?? null,
    placeText,
    lng,
    lat,
    state,
    stateName: SOURCE_STATES[state],
    frequency: day ? frequencyText(day.plan) : null,
    inspectedAt: day?.inspectedAt?.toISOString() ?? null,
    due: today === null ? null : today.doneToday ? 'done' : today.must ? 'must' : 'open',
  };
}
