import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../core/auth/guard';
import { STAFF_ROLES } from '../core/auth/principal';
import { Out } from '../core/http/fields';
import { DepartmentsService } from './departments.service';

class DepartmentView {
  @Out('string') id!: string;
  @Out('string') code!: string;
  @Out('string') name!: string;
}
class DepartmentList {
  @Out(() => [DepartmentView]) items!: DepartmentView[];
}

@ApiTags('identity')
@Controller('staff/departments')
@Allow(...STAFF_ROLES)
export class DepartmentsController {
  constructor(private readonly departments: DepartmentsService) {}

  /** The departments a tip can be assigned to. */
  @Get()
  @ApiOkResponse({ type: DepartmentList })
  async list(): Promise<DepartmentList> {
    return { items: (await this.departments.list()).map(({ id, code, name }) => ({ id, code, name })) };
  }
}
