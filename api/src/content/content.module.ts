import { Module } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { NoticesModule } from '../notices/notices.module';
import { ContentController } from './content.controller';
import { ContentService } from './content.service';
import { OverdueChecks } from './overdue-checks';
import { ReviewNotices } from './review-notices';
import { Reviews } from './reviews';

@Module({
  imports: [GridsModule, NoticesModule],
  controllers: [ContentController],
  providers: [ContentService, Reviews, ReviewNotices, OverdueChecks],
  exports: [ContentService],
})
export class ContentModule {}
