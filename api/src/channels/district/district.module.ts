import { Module } from '@nestjs/common';
import { ReferralsModule } from '../../referrals/referrals.module';
import { TipsModule } from '../../tips/tips.module';
import { DistrictController } from './district.controller';
import { DistrictPlatform } from './district-platform';
import { Nonces } from './nonces';
import { ReferralDeliverer } from './referral-deliverer';
import { SignatureGuard } from './signature.guard';
import { SignedWebhook } from './signed-webhook';

@Module({
  imports: [ReferralsModule, TipsModule],
  controllers: [DistrictController],
  providers: [
    Nonces,
    SignatureGuard,
    ReferralDeliverer,
    { provide: DistrictPlatform, useClass: SignedWebhook },
  ],
  exports: [ReferralDeliverer],
})
export class DistrictModule {}
