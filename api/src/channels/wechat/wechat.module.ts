import { Module } from '@nestjs/common';
import { LoginProvider } from '../../identity';
import { WechatAccessModule } from './wechat-access.module';
import { MiniLogin } from './mini-login';

/** Login through WeChat. It comes before everything else, so it knows no feature but identity. */
@Module({
  imports: [WechatAccessModule],
  providers: [{ provide: LoginProvider, useClass: MiniLogin }],
  exports: [LoginProvider],
})
export class WechatModule {}
