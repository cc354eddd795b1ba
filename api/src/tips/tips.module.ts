import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { NoticesModule } from '../notices/notices.module';
import { PointsModule } from '../points/points.module';
import { CasesService } from './cases.service';
import { Categories } from './categories';
import { CaseViews } from './case-views';
import { Alarms } from './clocks/alarms';
import { TipClocks } from './clocks/tip-clocks';
import { Evidence } from './evidence';
import { AlertMode, Limits } from './limits/limits.service';
import { Recalculate } from './limits/recalculate';
import { DuplicatesController } from './duplicates/duplicates.controller';
import { FollowedTips } from './duplicates/followed-tips';
import { Followers } from './duplicates/followers.service';
import { Merging } from './duplicates/merging';
import { PublicTips } from './duplicates/public-tips';
import { SimilarTips } from './duplicates/similar-tips';
import { HotSpotsController } from './hot-spots/hot-spots.controller';
import { HotSpots } from './hot-spots/hot-spots.service';
import { JoinedAccounts } from './joined-accounts';
import { MakeMove } from './make-move';
import { PlaceEvidence } from './place-evidence';
import { Queue } from './queue';
import { ReportingService } from './reporting.service';
import { Router } from './routing/router';
import { SeatHolders } from './seat-holders';
import { StoreMove } from './store-move';
import { Submit } from './submit';
import { TipNotices } from './tip-notices';
import { TipViews } from './tip-views';
import { TipsController } from './tips.controller';
import { TipsService } from './tips.service';

const DUPLICATES = [Followers, FollowedTips, Merging, PublicTips, SimilarTips, HotSpots];

@Module({
  imports: [GridsModule, NoticesModule, PointsModule],
  controllers: [TipsController, DuplicatesController, HotSpotsController],
  providers: [
    TipsService,
    TipViews,
    CaseViews,
    CasesService,
    Submit,
    MakeMove,
    StoreMove,
    Evidence,
    PlaceEvidence,
    Queue,
    Categories,
    AlertMode,
    Limits,
    Router,
    TipClocks,
    Alarms,
    Recalculate,
    SeatHolders,
    TipNotices,
    ReportingService,
    JoinedAccounts,
    ...DUPLICATES,
  ],
  exports: [TipsService, CasesService, SeatHolders, ReportingService],
})
export class TipsModule implements OnApplicationBootstrap {
  constructor(private readonly categories: Categories) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.categories.seed();
  }
}
