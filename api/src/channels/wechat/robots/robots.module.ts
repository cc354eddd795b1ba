import { Module } from '@nestjs/common';
import { GridsModule } from '../../../grids/grids.module';
import { TipsModule } from '../../../tips/tips.module';
import { GroupRobots } from '../push/ports';
import { RobotDeliverer } from './robot-deliverer';
import { RobotsController } from './robots.controller';
import { RobotsService } from './robots.service';
import { RobotSender } from './send';

/** Group robots of WeCom (企业微信群机器人). Only WeCom groups have robots; WeChat groups get cards (see groups). */
@Module({
  imports: [GridsModule, TipsModule],
  controllers: [RobotsController],
  providers: [
    RobotSender,
    RobotsService,
    RobotDeliverer,
    { provide: GroupRobots, useExisting: RobotsService },
  ],
  exports: [GroupRobots, RobotDeliverer],
})
export class RobotsModule {}
