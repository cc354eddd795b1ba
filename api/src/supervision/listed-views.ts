import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { MediaService } from '../core/media/media.service';
import type { GridTree } from '../grids';
import { GridsService } from '../grids/grids.service';
import { DepartmentsService } from '../identity/departments.service';
import { SeatsService } from '../identity/seats.service';
import { StaffTipsService } from '../tips/staff-tips.service';
import { ListedCase, ListedCaseEntry, ListedCaseMedia, ListedCaseTip } from './listed-case.entity';
import { ENDED, LISTED_STATES, LISTED_TITLES, type ListedRule, openListedMoves } from './listed-moves';
import type { ListedDetail, ListedMoveView, ListedSummary } from './listed.dto';
import { daysLeft } from './listed-reminders';
import { People } from './people';

/** The fields alone, so that they can be spread into larger views. */
type Summary = Pick<ListedSummary, keyof ListedSummary>;

/** Makes what staff see of listed cases. */
@Injectable()
export class ListedViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly media: MediaService,
    private readonly tips: StaffTipsService,
    private readonly seats: SeatsService,
    private readonly people: People,
    private readonly departments: DepartmentsService,
  ) {}

  async summary(): Promise<(listed: ListedCase) => ListedSummary> {
    const tree = await this.grids.tree();
    const now = this.clock.now();
    const departments = await this.departments.byId();
    return (listed) => summaryOf(listed, tree, departments, now);
  }

  async detail(me: Principal, listed: ListedCase): Promise<ListedDetail> {
    const { manager } = this.database;
    const where = { listedCaseId: listed.id };
    const tree = await this.grids.tree();
    const entries = await manager.find(ListedCaseEntry, { where, order: { id: 'ASC' }, take: 300 });
    const links = await manager.find(ListedCaseMedia, { where, order: { position: 'ASC' }, take: 900 });
    const photos = await this.media.views(links.map(({ mediaId }) => mediaId));
    const tipLinks = await manager.find(ListedCaseTip, { where, order: { id: 'ASC' } });
    const person = await this.people.person(me, listed);
    const departments = await this.departments.byId();
    const actor = (entry: ListedCaseEntry) =>
      entry.actorId === null
        ? '系统'
        : (departments.get(entry.actorDepartmentId ?? '')?.name ??
          tree.get(entry.actorGridId ?? '')?.fullName ??
          '工作人员');
    return {
      ...summaryOf(listed, tree, departments, this.clock.now()),
      requirement: listed.requirement,
      responsiblePeople: listed.responsibleGridId
        ? (await this.seats.namesOn(listed.responsibleGridId)).join('、') || null
        : null,
      proposedBy: entries[0] ? actor(entries[0]) : '系统',
      askedDeadline: listed.askedDeadline?.toISOString() ?? null,
      checked: listed.checkedBy !== null,
      version: listed.version,
      mayLink:
        !ENDED.includes(listed.state) &&
        (person.rolesInScope.has('office') || person.rolesInScope.has('community_director')),
      tips: await this.tips.visible(
        me,
        tipLinks.map(({ tipId }) => tipId),
      ),
      entries: entries.map((entry) => ({
        id: entry.id,
        at: entry.at.toISOString(),
        title: LISTED_TITLES[entry.action],
        note: entry.note,
        actor: actor(entry),
        deadline: entry.deadline?.toISOString() ?? null,
        photos: links
          .filter(({ entryId }) => entryId === entry.id)
          .flatMap(({ mediaId }) => photos.get(mediaId) ?? []),
      })),
      moves: openListedMoves(listed, person).map(moveView),
    };
  }
}

function summaryOf(
  listed: ListedCase,
  tree: GridTree,
  departments: ReadonlyMap<string, { name: string }>,
  now: Date,
): Summary {
  const grid = tree.get(listed.responsibleGridId ?? '')?.fullName;
  const department = departments.get(listed.responsibleDepartmentId ?? '')?.name;
  return {
    id: listed.id,
    number: listed.number,
    state: listed.state,
    stateName: LISTED_STATES[listed.state],
    issuingLevel: listed.issuingLevel,
    reason: listed.reason,
    responsible: [grid, department, listed.responsibleText].filter(Boolean).join(' · ') || '街道办',
    deadline: listed.deadline?.toISOString() ?? null,
    overdue: listed.deadline !== null && listed.deadline < now && !ENDED.includes(listed.state),
    daysLeft: daysLeft(listed, now),
    createdAt: listed.createdAt.toISOString(),
  };
}

function moveView({ move, label, needs, danger }: ListedRule): ListedMoveView {
  return {
    move,
    label,
    needs: { note: needs.note, photos: needs.photos, terms: needs.terms ?? false, day: needs.day ?? false },
    danger: danger ?? false,
  };
}
