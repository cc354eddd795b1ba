import type { Schema } from './core/database/data-source';
import { JobLease } from './core/jobs/job-lease.entity';
import { Media } from './core/media/media.entity';
import { OutboxMessage } from './core/outbox/outbox-message.entity';
import { Grid, GridPolygon } from './grids/grid.entity';
import { Account, RefreshToken, RoleGrant, RoleInvitation, WechatIdentity } from './identity/account.entity';
import { Department } from './identity/department.entity';
import { Seat, SeatInvitation } from './identity/seat.entity';
import { Foundation1764000000000 } from './migrations/1764000000000-foundation';
import { RoleInvitation1764100000000 } from './migrations/1764100000000-role-invitation';
import { Jobs1764600000000 } from './migrations/1764600000000-jobs';
import { SavedViews1764900000000 } from './migrations/1764900000000-saved-views';
import { CaseLoop1764200000000 } from './migrations/1764200000000-case-loop';
import { Notice } from './notices/notice.entity';
import { LedgerAccount, LedgerEntry, LedgerPosting, PointsRule } from './points/points.entity';
import { TipAlarm, TipClockSpan } from './tips/clocks/clock.entity';
import { AlertPeriod } from './tips/limits/alert-period.entity';
import { SavedView } from './tips/queue/saved-view.entity';
import { Category } from './tips/category.entity';
import { Tip, TipEvent, TipMedia } from './tips/tip.entity';

/** Everything the application stores. */
export const schema: Schema = {
  entities: [
    JobLease,
    OutboxMessage,
    Media,
    Grid,
    GridPolygon,
    Account,
    WechatIdentity,
    RoleGrant,
    RoleInvitation,
    RefreshToken,
    Seat,
    SeatInvitation,
    Category,
    Tip,
    TipEvent,
    TipMedia,
    TipClockSpan,
    TipAlarm,
    AlertPeriod,
    SavedView,
    Department,
    Notice,
    LedgerAccount,
    LedgerPosting,
    LedgerEntry,
    PointsRule,
  ],
  migrations: [
    Foundation1764000000000,
    RoleInvitation1764100000000,
    CaseLoop1764200000000,
    Jobs1764600000000,
    SavedViews1764900000000,
  ],
};
