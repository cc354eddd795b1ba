import { Module } from '@nestjs/common';
import { GridsModule } from '../../../grids/grids.module';
import { GroupsController } from './groups.controller';
import { GroupsService } from './groups.service';

/** Cards in WeChat groups (notice item 16). */
@Module({ imports: [GridsModule], controllers: [GroupsController], providers: [GroupsService] })
export class GroupsModule {}
