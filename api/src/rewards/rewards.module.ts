import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module';
import { PointsModule } from '../points/points.module';
import { Approvals } from './cash/approvals';
import { CashController, StaffCashController } from './cash/cash.controller';
import { EndTransfer } from './cash/end-transfer';
import { Reconciliation } from './cash/reconciliation';
import { Statements } from './cash/statements';
import { Transfers } from './cash/transfers';
import { TransfersJob } from './cash/transfers.job';
import { CashService } from './cash/cash.service';
import { Catalogue } from './catalogue';
import { RedemptionExpiry } from './expiry.job';
import { Holding } from './holding';
import { JoinedRedemptions } from './joined-redemptions';
import { PrizesService } from './prizes.service';
import { Redemptions } from './redemptions';
import { RewardsController } from './rewards.controller';
import { StaffRewardsController } from './staff-rewards.controller';

/** `transfers` is the module of the channel that provides TransferProvider. */
@Module({})
export class RewardsModule {
  static withTransfers(transfers: NonNullable<ModuleMetadata['imports']>[number]): DynamicModule {
    return {
      module: RewardsModule,
      global: true,
      imports: [NoticesModule, PointsModule, transfers],
      controllers: [RewardsController, StaffRewardsController, CashController, StaffCashController],
      providers: [
        Catalogue,
        Redemptions,
        Holding,
        PrizesService,
        JoinedRedemptions,
        RedemptionExpiry,
        Transfers,
        EndTransfer,
        TransfersJob,
        Approvals,
        Reconciliation,
        Statements,
        CashService,
      ],
      exports: [CashService, PrizesService, Catalogue],
    };
  }
}
