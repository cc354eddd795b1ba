import { Module } from '@nestjs/common';
import { GridsModule } from '../grids/grids.module';
import { IdentityModule } from '../identity/identity.module';
import { InspectionsModule } from '../inspections/inspections.module';
import { NoticesModule } from '../notices/notices.module';
import { StaffTipsModule } from '../tips/staff-tips.module';
import { BulletinNumbers } from './bulletin-numbers';
import { BulletinViews } from './bulletin-views';
import { Bulletins } from './bulletins';
import { BulletinsController } from './bulletins.controller';

@Module({
  imports: [GridsModule, IdentityModule, InspectionsModule, NoticesModule, StaffTipsModule],
  controllers: [BulletinsController],
  providers: [Bulletins, BulletinViews, BulletinNumbers],
})
export class BulletinsModule {}
