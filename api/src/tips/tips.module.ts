import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { NoticesModule } from '../notices/notices.module';
import { PointsModule } from '../points/points.module';
import { Categories } from './categories';
import { MakeMove } from './make-move';
import { Queue } from './queue';
import { SeatHolders } from './seat-holders';
import { Submit } from './submit';
import { TipNotices } from './tip-notices';
import { TipViews } from './tip-views';
import { TipsController } from './tips.controller';
import { TipsService } from './tips.service';

@Module({
  imports: [GridsModule, NoticesModule, PointsModule],
  controllers: [TipsController],
  providers: [TipsService, TipViews, Submit, MakeMove, Queue, Categories, SeatHolders, TipNotices],
  exports: [TipsService, SeatHolders],
})
export class TipsModule implements OnApplicationBootstrap {
  constructor(private readonly categories: Categories) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.categories.seed();
  }
}
