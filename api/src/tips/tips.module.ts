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
import { MakeMove } from './make-move';
import { PlaceEvidence } from './place-evidence';
import { Queue } from './queue';
import { Router } from './routing/router';
import { SeatHolders } from './seat-holders';
import { StoreMove } from './store-move';
import { Submit } from './submit';
import { TipNotices } from './tip-notices';
import { TipViews } from './tip-views';
import { TipsController } from './tips.controller';
import { TipsService } from './tips.service';

@Module({
  imports: [GridsModule, NoticesModule, PointsModule],
  controllers: [TipsController],
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
  ],
  exports: [TipsService, CasesService],
})
export class TipsModule implements OnApplicationBootstrap {
  constructor(private readonly categories: Categories) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.categories.seed();
  }
}
