import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../core/auth/guard';
import { type Principal, STAFF_ROLES } from '../../core/auth/principal';
import { HotSpotList } from './hot-spots.dto';
import { HotSpots } from './hot-spots.service';

@ApiTags('tips')
@Controller('staff/hot-spots')
@Allow(...STAFF_ROLES)
export class HotSpotsController {
  constructor(private readonly hotSpots: HotSpots) {}

  /** Places in the person's scope with three or more tips of sibling categories within 100 m in the last 30 days. */
  @Get()
  @ApiOkResponse({ type: HotSpotList })
  async list(@Me() me: Principal): Promise<HotSpotList> {
    return this.hotSpots.inScope(me);
  }
}
