import { WechatConsent, WechatConsentGrant } from './channels/wechat/push/consent.entity';
import { WechatMediaVerdict } from './channels/wechat/content/media-verdict.entity';
import { WechatPush } from './channels/wechat/push/push.entity';
import { WechatScene } from './channels/wechat/codes/scene.entity';
import { WechatToken } from './channels/wechat/token/wechat-token.entity';
import { ContentCheck, ContentDecision } from './content/content.entity';
import { DistrictNonce } from './channels/district/nonce.entity';
import { AssessmentAppeal } from './assessment/appeal.entity';
import { AssessmentCase } from './assessment/case.entity';
import { AssessmentPeriod, AssessmentScore, AssessmentTerms } from './assessment/period.entity';
import { AssessmentProposal } from './assessment/proposal.entity';
import { Assessment1765900000000 } from './migrations/1765900000000-assessment';
import type { Schema } from './core/database/data-source';
import { Bulletin, BulletinNote, BulletinRead } from './bulletins/bulletin.entity';
import { CalendarDay } from './calendar/calendar-day.entity';
import {
  Inspection,
  InspectionEntry,
  InspectionFinding,
  InspectionMedia,
} from './inspections/inspection.entity';
import { Inspections1766100000000 } from './migrations/1766100000000-inspections';
import { Campaign, CampaignAttendance, CampaignPhoto, CampaignSignUp } from './campaigns/campaign.entity';
import { Campaigns1765500000000 } from './migrations/1765500000000-campaigns';
import { JobLease } from './core/jobs/job-lease.entity';
import { Media } from './core/media/media.entity';
import { OutboxMessage } from './core/outbox/outbox-message.entity';
import { Grid, GridPolygon } from './grids/grid.entity';
import { AccountPhone } from './identity/account-phone.entity';
import { Account, RefreshToken, RoleGrant, RoleInvitation, WechatIdentity } from './identity/account.entity';
import { Department } from './identity/department.entity';
import { SeatChange } from './identity/seat-change.entity';
import { Seat, SeatInvitation } from './identity/seat.entity';
import { SeatLeave } from './identity/roster/seat-leave.entity';
import { DispatchedUnit } from './roster/dispatched-unit.entity';
import { SeatHandover, SeatHandoverCase } from './roster/handover.entity';
import { LeadingMember } from './roster/leading.entity';
import { RosterImportRun } from './roster/roster-import.entity';
import { Roster1766000000000 } from './migrations/1766000000000-roster';
import { Foundation1764000000000 } from './migrations/1764000000000-foundation';
import { RoleInvitation1764100000000 } from './migrations/1764100000000-role-invitation';
import { Supervision1764300000000 } from './migrations/1764300000000-supervision';
import {
  ListedCase,
  ListedCaseEntry,
  ListedCaseMedia,
  ListedCaseNumber,
  ListedCaseTip,
} from './supervision/listed-case.entity';
import { Meeting, MeetingTask, MeetingTip } from './supervision/meeting.entity';
import { UpwardReport } from './supervision/upward-report.entity';
import { WechatGroup } from './channels/wechat/groups/wechat-group.entity';
import { GroupRobot } from './channels/wechat/robots/robot.entity';
import { RobotsAndGroups1765150000100 } from './migrations/1765150000100-robots-and-groups';
import { OfficialChat, OfficialDelivery, OfficialTemplate } from './channels/wechat/official/official.entity';
import { OfficialAccount1765150000000 } from './migrations/1765150000000-official-account';
import { Conversation1764500000000 } from './migrations/1764500000000-conversation';
import { TipSource1765300000000 } from './migrations/1765300000000-tip-source';
import { SeenPushes1765350000100 } from './migrations/1765350000100-seen-pushes';
import { WechatSeenPush } from './channels/wechat/mini-push/seen-push.entity';
import { UnansweredDeliveries1765350000000 } from './migrations/1765350000000-unanswered-deliveries';
import { Jobs1764600000000 } from './migrations/1764600000000-jobs';
import { ContentAndCodes1765100000100 } from './migrations/1765100000100-content-and-codes';
import { WechatPush1765100000000 } from './migrations/1765100000000-wechat-push';
import { District1764700000000 } from './migrations/1764700000000-district';
import { SavedViews1764900000000 } from './migrations/1764900000000-saved-views';
import { RoutingRules1764800000000 } from './migrations/1764800000000-routing-rules';
import { CaseLoop1764200000000 } from './migrations/1764200000000-case-loop';
import { Followers1764400000000 } from './migrations/1764400000000-followers';
import { CaseGaps1765000000000 } from './migrations/1765000000000-case-gaps';
import { Volunteers1765400000000 } from './migrations/1765400000000-volunteers';
import { ServiceCertificate } from './volunteers/certificates/certificate.entity';
import { ServiceEntry, ServiceRecord, Volunteer } from './volunteers/hours/hours.entity';
import { ShiftPerson, SquadShift } from './volunteers/shifts/shift.entity';
import { Squad, SquadGrid, SquadMember } from './volunteers/squads/squad.entity';
import { PatrolAndSources1765700000000 } from './migrations/1765700000000-patrol-and-sources';
import { ChecklistItem, PatrolCheck } from './patrol/checklist.entity';
import { PatrolFinding, PatrolFindingMedia } from './patrol/finding.entity';
import { PollutionSource, SourceEntry, SourceMedia, SourcePlan } from './sources/source.entity';
import { Notice } from './notices/notice.entity';
import { Ledger1765200000000 } from './migrations/1765200000000-ledger';
import { Rewards1765200000100 } from './migrations/1765200000100-rewards';
import { Cash1765200000200 } from './migrations/1765200000200-cash';
import {
  CashApproval,
  CashDay,
  CashDifference,
  CashNotification,
  CashTransfer,
} from './rewards/cash/cash.entity';
import { Draw, DrawClaim, DrawEntry, DrawPrize } from './draws/draw.entity';
import { Draws1765600000000 } from './migrations/1765600000000-draws';
import { Statements1765600000200 } from './migrations/1765600000200-statements';
import { StatementLines1765600000100 } from './migrations/1765600000100-statement-lines';
import { Redemption, Reward, RewardMonth } from './rewards/reward.entity';
import { PointsPenalty } from './points/penalties/penalty.entity';
import {
  LedgerAccount,
  LedgerEntry,
  LedgerLot,
  LedgerLotUse,
  LedgerPosting,
  PointsClaim,
  PointsRule,
} from './points/points.entity';
import { Referral } from './referrals/referral.entity';
import { TipAlarm, TipClockSpan } from './tips/clocks/clock.entity';
import { AlertPeriod } from './tips/limits/alert-period.entity';
import { SavedView } from './tips/queue/saved-view.entity';
import { Category } from './tips/category.entity';
import { TipMessage, TipMessageMedia, TipWaiting } from './tips/conversation/conversation.entity';
import { RoutingChange, RoutingList, RoutingRuleRow } from './tips/routing/rule.entity';
import { ResponseTemplate } from './tips/templates/template.entity';
import { TipFollower, TipFollowerVia } from './tips/duplicates/follower.entity';
import { Tip, TipEvent, TipMedia } from './tips/tip.entity';
import { WeeklyAddendum, WeeklyCase, WeeklyReport } from './weekly/weekly.entity';
import { Weekly1765800000000 } from './migrations/1765800000000-weekly';

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
    TipFollower,
    TipFollowerVia,
    Notice,
    LedgerAccount,
    LedgerPosting,
    LedgerEntry,
    LedgerLot,
    LedgerLotUse,
    PointsRule,
    PointsClaim,
    PointsPenalty,
    Reward,
    Redemption,
    RewardMonth,
    CashTransfer,
    CashApproval,
    CashNotification,
    CashDay,
    CashDifference,
    Referral,
    DistrictNonce,
    ListedCase,
    ListedCaseTip,
    ListedCaseEntry,
    ListedCaseMedia,
    ListedCaseNumber,
    Meeting,
    MeetingTip,
    MeetingTask,
    UpwardReport,
    TipMessage,
    TipMessageMedia,
    TipWaiting,
    ResponseTemplate,
    WechatToken,
    WechatConsent,
    WechatConsentGrant,
    WechatPush,
    ContentCheck,
    ContentDecision,
    WechatMediaVerdict,
    WechatScene,
    AccountPhone,
    OfficialDelivery,
    WechatSeenPush,
    OfficialChat,
    OfficialTemplate,
    GroupRobot,
    WechatGroup,
    RoutingRuleRow,
    RoutingChange,
    RoutingList,
    CalendarDay,
    Inspection,
    InspectionFinding,
    InspectionEntry,
    InspectionMedia,
    Bulletin,
    BulletinNote,
    BulletinRead,
    SeatChange,
    WeeklyReport,
    WeeklyAddendum,
    WeeklyCase,
    Campaign,
    CampaignSignUp,
    CampaignAttendance,
    CampaignPhoto,
    Draw,
    DrawPrize,
    DrawEntry,
    DrawClaim,
    AssessmentTerms,
    AssessmentPeriod,
    AssessmentScore,
    AssessmentCase,
    AssessmentAppeal,
    AssessmentProposal,
    Squad,
    SquadGrid,
    SquadMember,
    SquadShift,
    ShiftPerson,
    Volunteer,
    ServiceRecord,
    ServiceEntry,
    ServiceCertificate,
    ChecklistItem,
    PatrolCheck,
    PatrolFinding,
    PatrolFindingMedia,
    PollutionSource,
    SourcePlan,
    SourceEntry,
    SourceMedia,
    SeatLeave,
    LeadingMember,
    DispatchedUnit,
    SeatHandover,
    SeatHandoverCase,
    RosterImportRun,
  ],
  migrations: [
    Foundation1764000000000,
    RoleInvitation1764100000000,
    CaseLoop1764200000000,
    Supervision1764300000000,
    Followers1764400000000,
    Conversation1764500000000,
    Jobs1764600000000,
    District1764700000000,
    RoutingRules1764800000000,
    SavedViews1764900000000,
    CaseGaps1765000000000,
    WechatPush1765100000000,
    ContentAndCodes1765100000100,
    OfficialAccount1765150000000,
    RobotsAndGroups1765150000100,
    Ledger1765200000000,
    Rewards1765200000100,
    Cash1765200000200,
    TipSource1765300000000,
    UnansweredDeliveries1765350000000,
    SeenPushes1765350000100,
    Volunteers1765400000000,
    Campaigns1765500000000,
    Draws1765600000000,
    StatementLines1765600000100,
    Statements1765600000200,
    PatrolAndSources1765700000000,
    Weekly1765800000000,
    Assessment1765900000000,
    Roster1766000000000,
    Inspections1766100000000,
  ],
};
