import { Module } from '@nestjs/common';
import { CampaignsModule } from '../../campaigns/campaigns.module';
import { ContentModule } from '../../content/content.module';
import { GridsModule } from '../../grids/grids.module';
import { CodePictures } from './codes/code-pictures';
import { CampaignCodeController } from './codes/campaign-code.controller';
import { CodesController } from './codes/codes.controller';
import { Scenes } from './codes/scenes';
import { ContentDeliverer } from './content/content-deliverer';
import { MediaVerdicts } from './content/media-verdicts';
import { SecCheck } from './content/sec-check';
import { MiniEvents } from './mini-push/mini-events';
import { MiniPushController } from './mini-push/mini-push.controller';
import { PhoneController } from './phone/phone.controller';
import { PhoneNumbers } from './phone/phone-numbers';
import { PushModule } from './push/push.module';
import { SessionKeys } from './session/session-keys';
import { WechatAccessModule } from './wechat-access.module';

/** What the mini-program can do at WeChat beyond login and pushes: content checks, and the pushes it receives. */
@Module({
  imports: [WechatAccessModule, PushModule, ContentModule, GridsModule, CampaignsModule],
  controllers: [MiniPushController, CodesController, CampaignCodeController, PhoneController],
  providers: [
    SecCheck,
    MediaVerdicts,
    ContentDeliverer,
    MiniEvents,
    Scenes,
    CodePictures,
    PhoneNumbers,
    SessionKeys,
  ],
  exports: [ContentDeliverer, Scenes, CodePictures, SessionKeys],
})
export class MiniModule {}
