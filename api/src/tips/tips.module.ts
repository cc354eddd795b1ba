import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { ContentModule } from '../content/content.module';
import { GridsModule } from '../grids/grids.module';
import { NoticesModule } from '../notices/notices.module';
import { AwardFacts } from './award-facts.service';
import { CasesService } from './cases.service';
import { Categories } from './categories';
import { CaseViews } from './case-views';
import { Alarms } from './clocks/alarms';
import { TipClocks } from './clocks/tip-clocks';
import { Evidence } from './evidence';
import { AlertMode, Limits } from './limits/limits.service';
import { Recalculate } from './limits/recalculate';
import { RecalculateDues } from './limits/recalculate-dues';
import { DuplicatesController } from './duplicates/duplicates.controller';
import { FollowedTips } from './duplicates/followed-tips';
import { Followers } from './duplicates/followers.service';
import { Merging } from './duplicates/merging';
import { PublicTips } from './duplicates/public-tips';
import { SimilarTips } from './duplicates/similar-tips';
import { FiledTips } from './filed/filed-tips';
import { TipContent } from './filed/tip-content';
import { HotSpotsController } from './hot-spots/hot-spots.controller';
import { HandoverCases } from './handover/handover-cases.service';
import { HotSpots } from './hot-spots/hot-spots.service';
import { JoinedAccounts } from './joined-accounts';
import { MakeMove } from './make-move';
import { NewsService } from './news.service';
import { PlaceEvidence } from './place-evidence';
import { ReportingService } from './reporting.service';
import { Bulk } from './queue/bulk';
import { AlertsController } from './limits/alerts.controller';
import { AlertsService } from './limits/alerts.service';
import { Queue } from './queue/queue';
import { QueueController } from './queue/queue.controller';
import { SavedViews } from './queue/saved-views';
import { SavedViewsController } from './queue/saved-views.controller';
import { Correction } from './routing/correction';
import { EditRules } from './routing/edit-rules';
import { Router } from './routing/router';
import { RoutingController } from './routing/routing.controller';
import { RoutingRules } from './routing/routing-rules';
import { RuleViews } from './routing/rule-views';
import { TipRoutingController } from './routing/tip-routing.controller';
import { TryRouting } from './routing/try-routing';
import { SeatHolders } from './seat-holders';
import { StoreMove } from './store-move';
import { Submit } from './submit';
import { TipNotices } from './tip-notices';
import { TipViews } from './tip-views';
import { TipsController } from './tips.controller';
import { TipsService } from './tips.service';

const DUPLICATES = [Followers, FollowedTips, Merging, PublicTips, SimilarTips, HotSpots];
const ROUTING = [Router, RoutingRules, EditRules, RuleViews, TryRouting, Correction];

@Module({
  imports: [ContentModule, GridsModule, NoticesModule],
  controllers: [
    TipsController,
    DuplicatesController,
    HotSpotsController,
    QueueController,
    SavedViewsController,
    AlertsController,
    RoutingController,
    TipRoutingController,
  ],
  providers: [
    TipsService,
    TipViews,
    CaseViews,
    CasesService,
    NewsService,
    Submit,
    MakeMove,
    StoreMove,
    Evidence,
    PlaceEvidence,
    Queue,
    SavedViews,
    Bulk,
    AlertsService,
    Categories,
    AlertMode,
    Limits,
    TipClocks,
    Alarms,
    Recalculate,
    RecalculateDues,
    SeatHolders,
    TipNotices,
    AwardFacts,
    FiledTips,
    TipContent,
    ReportingService,
    JoinedAccounts,
    HandoverCases,
    ...DUPLICATES,
    ...ROUTING,
  ],
  exports: [
    AlertMode,
    HotSpots,
    AwardFacts,
    TipsService,
    CasesService,
    NewsService,
    SeatHolders,
    FiledTips,
    ReportingService,
    HandoverCases,
  ],
})
export class TipsModule implements OnApplicationBootstrap {
  constructor(private readonly categories: Categories) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.categories.seed();
  }
}
