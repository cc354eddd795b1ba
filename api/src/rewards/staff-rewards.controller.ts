import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { IdParam } from '../core/outbox/outbox.controller';
import { Catalogue } from './catalogue';
import { Redemptions } from './redemptions';
import {
  ChangeReward,
  CodeParam,
  NewReward,
  RedemptionView,
  redemptionView,
  StaffReward,
  staffReward,
  StaffRewards,
  TakeBack,
} from './rewards.dto';

/** The office keeps the catalogue; communities hand the prizes over (核销). */
@ApiTags('rewards')
@Controller('staff')
@Allow('community_director', 'office')
export class StaffRewardsController {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly redemptions: Redemptions,
  ) {}

  @Get('rewards')
  @ApiOkResponse({ type: StaffRewards })
  async list(): Promise<StaffRewards> {
    return { items: (await this.catalogue.all()).map(staffReward) };
  }

  @Post('rewards')
  @HttpCode(200)
  @Allow('office')
  @ApiOkResponse({ type: StaffReward })
  async add(@Me() me: Principal, @Body() body: NewReward): Promise<StaffReward> {
    return staffReward(await this.catalogue.add(me.accountId, body));
  }

  @Post('rewards/:id')
  @HttpCode(200)
  @Allow('office')
  @ApiOkResponse({ type: StaffReward })
  async change(@Param() { id }: IdParam, @Body() body: ChangeReward): Promise<StaffReward> {
    return staffReward(await this.catalogue.change(id, body));
  }

  /** What a pick-up code stands for. In the body, so that it stays out of addresses and logs. */
  @Post('redemptions/lookup')
  @HttpCode(200)
  @ApiOkResponse({ type: RedemptionView })
  async lookUp(@Body() { code }: CodeParam): Promise<RedemptionView> {
    return redemptionView(await this.redemptions.byCode(code));
  }

  @Post('redemptions/:id/done')
  @HttpCode(200)
  @ApiOkResponse({ type: RedemptionView })
  async handOver(@Me() me: Principal, @Param() { id }: IdParam): Promise<RedemptionView> {
    return redemptionView(await this.redemptions.handOver(me.accountId, id));
  }

  @Post('redemptions/:id/take-back')
  @HttpCode(200)
  @Allow('office')
  @ApiOkResponse({ type: RedemptionView })
  async takeBack(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { note }: TakeBack,
  ): Promise<RedemptionView> {
    return redemptionView(await this.redemptions.takeBack(me.accountId, id, note.trim()));
  }
}
