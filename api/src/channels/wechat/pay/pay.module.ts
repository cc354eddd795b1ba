import { Module } from '@nestjs/common';
import { TransferProvider } from '../../../rewards';
import { NotifyController } from './notify.controller';
import { WechatTransfers } from './wechat-transfers';

@Module({
  controllers: [NotifyController],
  providers: [WechatTransfers, { provide: TransferProvider, useExisting: WechatTransfers }],
  exports: [TransferProvider],
})
export class WechatPayModule {}
