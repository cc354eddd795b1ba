import { Module } from '@nestjs/common';
import { NoticesModule } from '../../../notices/notices.module';
import { TipsModule } from '../../../tips/tips.module';
import { OfficialModule } from '../official/official.module';
import { RobotsModule } from '../robots/robots.module';
import { WechatAccessModule } from '../wechat-access.module';
import { Consents } from './consents';
import { ConsentsController } from './consents.controller';
import { GroupAlertDeliverer } from './group-alerts';
import { PushDeliverer } from './push-deliverer';
import { Pushes } from './pushes';

/**
 * Pushes through WeChat. A module that provides `OfficialPush` or `GroupRobots` (see `ports.ts`) is to be imported
 * here; without one its way is not used.
 */
@Module({
  imports: [WechatAccessModule, NoticesModule, TipsModule, OfficialModule, RobotsModule],
  controllers: [ConsentsController],
  providers: [Consents, Pushes, PushDeliverer, GroupAlertDeliverer],
  exports: [Consents, PushDeliverer, GroupAlertDeliverer],
})
export class PushModule {}
