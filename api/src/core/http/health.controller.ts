import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/guard';
import { Database } from '../database/database';
import { Out } from './fields';
import { Problem } from './problem';

class HealthView {
  @Out('string') status!: string;
}

@ApiTags('health')
@Controller('health')
@Public()
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process answers. */
  @Get('live')
  @ApiOkResponse({ type: HealthView })
  live(): HealthView {
    return { status: 'ok' };
  }

  /** The process can work: the database answers. */
  @Get('ready')
  @ApiOkResponse({ type: HealthView })
  async ready(): Promise<HealthView> {
    try {
      await this.database.manager.query('SELECT 1');
    } catch {
      throw new Problem('upstream_unavailable', '数据库没有回应');
    }
    return { status: 'ok' };
  }
}
