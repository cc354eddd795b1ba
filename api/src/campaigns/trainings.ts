import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { beijingDay } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import { Database, isDuplicate } from '../core/database/database';
import { workbook } from '../core/documents/workbook';
import { notFound, Problem } from '../core/http/problem';
import { GridsService } from '../grids/grids.service';
import { gridsInScope, ROLE_NAMES } from '../identity';
import { NoticesService } from '../notices/notices.service';
import { gridsSeen, organises } from './access';
import { CampaignAudience } from './audience';
import { Campaign, CampaignAttendance } from './campaign.entity';
import { lackingSeats, type RosterSeat } from './must-attend';
import { CampaignSessions } from './sessions';
import { timeText } from './words';

const COURSES = 50;

export interface Course {
  /** The first session; it says who must attend. */
  first: Campaign;
  sessions: Campaign[];
  must: RosterSeat[];
  lacking: RosterSeat[];
}

/** Who must attend a training, who has, and who still lacks it (notice, item 2). */
@Injectable()
export class Trainings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly sessions: CampaignSessions,
    private readonly audience: CampaignAudience,
    private readonly notices: NoticesService,
  ) {}

  /** Courses that people with these grids see, the newest first; at most 50. */
  async courses(gridIds: readonly string[]): Promise<Course[]> {
    if (gridIds.length === 0) return [];
    // A course is named by its first session; that one may have been cancelled, a later one not.
    const rows = await this.database.manager
      .createQueryBuilder(Campaign, 'c')
      .where({ kind: 'training', gridId: In([...gridIds]) })
      .andWhere('c.id = c.courseId')
      .andWhere(
        `EXISTS (SELECT 1 FROM campaign s WHERE s.course_id = c.id AND s.state IN ('planned', 'closed'))`,
      )
      .orderBy('c.id', 'DESC')
      .take(COURSES)
      .getMany();
    return Promise.all(rows.map((first) => this.read(first)));
  }

  /** Of the communities this person sees. @throws Problem not_found */
  async course(me: Principal, courseId: string): Promise<Course> {
    const first = await this.sessions.seen(me, courseId);
    if (first.kind !== 'training' || first.courseId !== first.id) throw notFound('这门培训');
    return this.read(first);
  }

  /** The course as far as a person's own grids go: the office sees all, a community its own people. */
  async ownPart(me: Principal, course: Course): Promise<Course> {
    const scope = gridsInScope(me, await this.grids.tree());
    const mine = (seats: RosterSeat[]) => seats.filter(({ gridId }) => scope.has(gridId));
    return { ...course, must: mine(course.must), lacking: mine(course.lacking) };
  }

  async seen(me: Principal): Promise<Course[]> {
    return this.courses([...gridsSeen(me.seats, await this.grids.tree())]);
  }

  /**
   * Reminds who still lacks it, once a day: doing it again on that day tells nobody twice. Returns how many were told,
   * and how many have no account yet. @throws Problem not_found, move_not_allowed
   */
  async remind(me: Principal, courseId: string): Promise<{ reminded: number; withoutAccount: number }> {
    const course = await this.ownPart(me, await this.course(me, courseId));
    if (course.sessions.length === 0) throw new Problem('move_not_allowed', '这门培训已经全部取消');
    const now = this.clock.now();
    const next = course.sessions.find(({ state, endsAt }) => state === 'planned' && endsAt > now);
    const causeId = `${courseId.slice(-15)}-${beijingDay(now)}`;
    const accounts = [...new Set(course.lacking.flatMap(({ accountId }) => accountId ?? []))];
    const once = () => this.tellOnce(course, accounts, causeId, next ?? null);
    // Two of the staff at the same moment: the second finds everybody told.
    const reminded = await once().catch((error: unknown) => {
      if (!isDuplicate(error)) throw error;
      return once();
    });
    return { reminded, withoutAccount: course.lacking.filter(({ accountId }) => accountId === null).length };
  }

  private tellOnce(
    course: Course,
    accounts: readonly string[],
    causeId: string,
    next: Campaign | null,
  ): Promise<number> {
    return this.database.transaction(async (manager) => {
      const told = await this.notices.told(manager, causeId, accounts);
      const fresh = accounts.filter((accountId) => !told.has(accountId));
      await this.audience.tell(manager, fresh, course.first, {
        causeId,
        title: `您还没有参加培训：${course.first.title}`,
        body: next
          ? `最近一期：${timeText(next.startsAt)}，${next.place}。请安排时间参加。`
          : '下一期的时间定了会通知您，请留意。',
      });
      return fresh.length;
    });
  }

  /** The roster of a course as an Excel file: who must attend, and whether they have. */
  async workbook(course: Course): Promise<Buffer> {
    const lacking = new Set(course.lacking.map(({ id }) => id));
    const rows = await this.lines(course.must);
    return workbook([
      {
        name: '参训情况',
        heads: ['社区', '网格', '岗位', '姓名', '是否参加'],
        rows: rows.map(({ seat, community, grid }) => [
          community,
          grid,
          ROLE_NAMES[seat.role],
          seat.personName,
          lacking.has(seat.id) ? '还没有参加' : '已参加',
        ]),
      },
    ]);
  }

  /** Each seat with its community and grid, in the order of the roster. */
  async lines(
    seats: readonly RosterSeat[],
  ): Promise<{ seat: RosterSeat; community: string; grid: string }[]> {
    const tree = await this.grids.tree();
    return seats.map((seat) => {
      const path = tree.pathUp(seat.gridId);
      const community = tree.communityOf(seat.gridId)?.name ?? tree.root?.name ?? '';
      return { seat, community, grid: path[0]?.level === 3 ? path[0].name : '' };
    });
  }

  /** Whether this person may plan another session of it. */
  async mayRepeat(me: Principal, { first }: Course): Promise<boolean> {
    return organises(me, first, await this.grids.tree());
  }

  private async read(first: Campaign): Promise<Course> {
    const { manager } = this.database;
    const sessions = await this.sessions.ofCourse(manager, first.id);
    const ids = sessions.map(({ id }) => id);
    const attended =
      ids.length === 0
        ? []
        : await manager.find(CampaignAttendance, { where: { campaignId: In(ids) }, take: 20_000 });
    const must = await this.audience.mustAttend(manager, first);
    return { first, sessions, must, lacking: lackingSeats(must, first.roles.split('|'), attended) };
  }
}
