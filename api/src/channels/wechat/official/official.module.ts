import { Module } from '@nestjs/common';
import { GridsModule } from '../../../grids/grids.module';
import { TipsModule } from '../../../tips/tips.module';
import { WechatAccessModule } from '../wechat-access.module';
import { OfficialPush } from '../push/ports';
import { Chats } from './chats';
import { Conversation } from './conversation';
import { CustomerMessages } from './customer-messages';
import { Deliveries } from './deliveries';
import { OfficialFollowers } from './followers';
import { OfficialIntake } from './intake';
import { OfficialMenu } from './menu';
import { MessageHandler } from './message-handler';
import { OfficialAccount } from './official-account';
import { OfficialController } from './official.controller';
import { PhotoDeliverer } from './photo-deliverer';
import { ResumeMessages } from './resume';
import { TemplatePush } from './template-push';
import { OfficialTidy } from './tidy';

/** The official account (服务号): its server address, chats, template messages (notice item 16: 微信公众号). */
@Module({
  imports: [WechatAccessModule, GridsModule, TipsModule],
  controllers: [OfficialController],
  providers: [
    OfficialAccount,
    OfficialFollowers,
    Chats,
    Deliveries,
    Conversation,
    CustomerMessages,
    MessageHandler,
    OfficialIntake,
    OfficialMenu,
    OfficialTidy,
    PhotoDeliverer,
    ResumeMessages,
    TemplatePush,
    { provide: OfficialPush, useExisting: TemplatePush },
  ],
  exports: [OfficialAccount, OfficialPush, PhotoDeliverer],
})
export class OfficialModule {}
