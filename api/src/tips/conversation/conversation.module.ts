import { Module } from '@nestjs/common';
import { GridsModule } from '../../grids/grids.module';
import { NoticesModule } from '../../notices/notices.module';
import { TemplatesController } from '../templates/templates.controller';
import { TemplatesService } from '../templates/templates.service';
import { TipsModule } from '../tips.module';
import { ConversationController } from './conversation.controller';
import { ConversationService } from './conversation.service';
import { Lapsing } from './lapsing';
import { MessageViews } from './message-views';
import { TalkNotices } from './talk-notices';
import { WriteMessages } from './write-message';

/** The conversation on a case and the sentences that help to write in it. */
@Module({
  imports: [TipsModule, GridsModule, NoticesModule],
  controllers: [ConversationController, TemplatesController],
  providers: [ConversationService, MessageViews, WriteMessages, TalkNotices, Lapsing, TemplatesService],
})
export class ConversationModule {}
