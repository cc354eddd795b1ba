import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { PointsController } from './points.controller';
import { PointsService } from './points.service';

@Module({ controllers: [PointsController], providers: [PointsService], exports: [PointsService] })
export class PointsModule implements OnApplicationBootstrap {
  constructor(private readonly points: PointsService) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.points.seed();
  }
}
