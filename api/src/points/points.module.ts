import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module';
import { TipsModule } from '../tips/tips.module';
import { AwardsService } from './awards.service';
import { Corrections } from './corrections/corrections';
import { CorrectionsController } from './corrections/corrections.controller';
import { JoinedPoints } from './joined-points';
import { PointsExpiry } from './ledger/expiry.job';
import { PenaltiesController, StaffPenaltiesController } from './penalties/penalties.controller';
import { Penalties } from './penalties/penalties';
import { ParticipationService } from './participation.service';
import { PointsController } from './points.controller';
import { PointsService } from './points.service';
import { RulesController } from './rules/rules.controller';
import { RulesService } from './rules/rules.service';
import { TipAwards } from './tip-awards';

@Module({
  imports: [NoticesModule, TipsModule],
  controllers: [
    PointsController,
    RulesController,
    PenaltiesController,
    StaffPenaltiesController,
    CorrectionsController,
  ],
  providers: [
    PointsService,
    AwardsService,
    ParticipationService,
    RulesService,
    TipAwards,
    JoinedPoints,
    PointsExpiry,
    Penalties,
    Corrections,
  ],
  exports: [PointsService, AwardsService, ParticipationService, RulesService],
})
export class PointsModule implements OnApplicationBootstrap {
  constructor(private readonly rules: RulesService) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.rules.seed();
  }
}
