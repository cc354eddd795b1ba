import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { NoticesModule } from '../notices/notices.module';
import { PointsModule } from '../points/points.module';
import { Categories } from './categories';
import { DuplicatesController } from './duplicates/duplicates.controller';
import { FollowedTips } from './duplicates/followed-tips';
import { Followers } from './duplicates/followers.service';
import { PublicTips } from './duplicates/public-tips';
import { SimilarTips } from './duplicates/similar-tips';
import { HotSpotsController } from './hot-spots/hot-spots.controller';
import { HotSpots } from './hot-spots/hot-spots.service';
import { MakeMove } from './make-move';
import { Queue } from './queue';
import { SeatHolders } from './seat-holders';
import { Submit } from './submit';
import { TipNotices } from './tip-notices';
import { TipViews } from './tip-views';
import { TipsController } from './tips.controller';
import { TipsService } from './tips.service';

const DUPLICATES = [Followers, FollowedTips, PublicTips, SimilarTips, HotSpots];

@Module({
  imports: [GridsModule, NoticesModule, PointsModule],
  controllers: [TipsController, DuplicatesController, HotSpotsController],
  providers: [
    TipsService,
    TipViews,
    Submit,
    MakeMove,
    Queue,
    Categories,
    SeatHolders,
    TipNotices,
    ...DUPLICATES,
  ],
})
export class TipsModule implements OnApplicationBootstrap {
  constructor(private readonly categories: Categories) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.categories.seed();
  }
}
