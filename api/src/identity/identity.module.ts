import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { PrincipalSource } from '../core/auth/principal';
import { GridsModule } from '../grids/grids.module';
import { NoticesModule } from '../notices/notices.module';
import { AdminInvitationsService } from './admin-invitations.service';
import { ClaimsService } from './claims.service';
import { DepartmentSeats } from './department-seats';
import { DepartmentsController } from './departments.controller';
import { DepartmentsService } from './departments.service';
import { IdentityController } from './identity.controller';
import { IdentityService } from './identity.service';
import { PhonesService } from './phones.service';
import { Principals } from './principals';
import { RolesService } from './roles.service';
import { RosterImport } from './roster-import';
import { RosterSeats } from './roster/roster-seats.service';
import { Leaves } from './roster/leaves.service';
import { StandIns } from './roster/stand-ins';
import { SamePerson } from './same-person';
import { SeatsService } from './seats.service';
import { Sessions } from './sessions';

/** `login` is the module of the channel that provides LoginProvider. */
@Module({})
export class IdentityModule {
  static withLogin(login: NonNullable<ModuleMetadata['imports']>[number]): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      imports: [GridsModule, NoticesModule, login],
      controllers: [IdentityController, DepartmentsController],
      providers: [
        IdentityService,
        Sessions,
        SeatsService,
        AdminInvitationsService,
        ClaimsService,
        DepartmentsService,
        DepartmentSeats,
        PhonesService,
        Principals,
        SamePerson,
        StandIns,
        Leaves,
        RosterSeats,
        RosterImport,
        RolesService,
        { provide: PrincipalSource, useExisting: Principals },
      ],
      exports: [
        IdentityService,
        SeatsService,
        AdminInvitationsService,
        ClaimsService,
        DepartmentsService,
        PhonesService,
        RosterImport,
        RolesService,
        Leaves,
        RosterSeats,
        PrincipalSource,
      ],
    };
  }
}
