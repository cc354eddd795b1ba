import { Module } from '@nestjs/common';
import { JoinedInboxes } from './joined-accounts';
import { NoticesController } from './notices.controller';
import { NoticesService } from './notices.service';

@Module({
  controllers: [NoticesController],
  providers: [NoticesService, JoinedInboxes],
  exports: [NoticesService],
})
export class NoticesModule {}
