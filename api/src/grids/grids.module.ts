import { Module } from '@nestjs/common';
import { BoundaryChecker } from './boundary-checker';
import { GridsController } from './grids.controller';
import { GridsService } from './grids.service';

@Module({
  controllers: [GridsController],
  providers: [GridsService, BoundaryChecker],
  exports: [GridsService],
})
export class GridsModule {}
