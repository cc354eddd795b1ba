import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from './core/auth/guard';
import { Config } from './core/config/config';
import { Out } from './core/http/fields';
import { GridsService } from './grids/grids.service';

class PointView {
  @Out('number', { description: 'degrees, GCJ-02' }) lng!: number;
  @Out('number') lat!: number;
}

class SettingsView {
  @Out('boolean') demo!: boolean;
  @Out('string') apiVersion!: string;
  @Out('string', { nullable: true, description: 'login page for the h5 build' }) h5LoginUrl!: string | null;
  @Out(() => PointView) mapCentre!: PointView;
  @Out('boolean') boundariesSchematic!: boolean;
}

/** Where the map opens before any boundary was imported: the subdistrict of the notice, GCJ-02. */
const DEFAULT_CENTRE = { lng: 113.72, lat: 34.72 };

/** What the mini-program needs to know before anybody signs in. */
@ApiTags('settings')
@Controller('settings')
@Public()
export class SettingsController {
  constructor(
    private readonly config: Config,
    private readonly grids: GridsService,
  ) {}

  @Get()
  @ApiOkResponse({ type: SettingsView })
  async settings(): Promise<SettingsView> {
    return {
      demo: this.config.DEMO,
      apiVersion: '1',
      h5LoginUrl: this.config.H5_LOGIN_URL ?? null,
      mapCentre: DEFAULT_CENTRE,
      boundariesSchematic: await this.grids.isSchematic(),
    };
  }
}
