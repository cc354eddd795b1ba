import { Module } from '@nestjs/common';
import { LoginProvider } from '../../identity';
import { NoticesModule } from '../../notices/notices.module';
import { OfficialModule } from './official/official.module';
import { MiniLogin } from './mini-login';
import { SubscribeDeliverer } from './subscribe-deliverer';
import { WechatApi } from './wechat-api';

@Module({
  imports: [NoticesModule, OfficialModule],
  providers: [WechatApi, SubscribeDeliverer, { provide: LoginProvider, useClass: MiniLogin }],
  exports: [LoginProvider, SubscribeDeliverer],
})
export class WechatModule {}
