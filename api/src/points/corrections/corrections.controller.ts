import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../core/auth/guard';
import type { Principal } from '../../core/auth/principal';
import { IdField, Out, OutTime, TextField } from '../../core/http/fields';
import { IdParam } from '../../core/outbox/outbox.controller';
import { Corrections } from './corrections';

class TakeBackAward {
  @IdField('积分') awardId!: string;
  @TextField('理由', { min: 1, max: 150 }) reason!: string;
}
class TipAwardView {
  @Out('string') id!: string;
  @Out('string') ruleName!: string;
  @Out('string', { nullable: true }) detail!: string | null;
  @Out('integer') amount!: number;
  @Out('boolean') reversed!: boolean;
  @OutTime() at!: string;
}
class TipAwards {
  @Out(() => [TipAwardView]) items!: TipAwardView[];
}

/** What a tip gave, without names, and taking it back. */
@ApiTags('points')
@Controller('staff/tips/:id/points')
@Allow('office')
export class CorrectionsController {
  constructor(private readonly corrections: Corrections) {}

  @Get()
  @ApiOkResponse({ type: TipAwards })
  async list(@Param() { id }: IdParam): Promise<TipAwards> {
    const items = await this.corrections.ofTip(id);
    return {
      items: items.map(({ posting, ruleName, amount, reversed }) => ({
        id: posting.id,
        ruleName,
        detail: posting.detail,
        amount,
        reversed,
        at: posting.at.toISOString(),
      })),
    };
  }

  @Post('take-back')
  @HttpCode(200)
  @ApiOkResponse({ type: TipAwards })
  async takeBack(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { awardId, reason }: TakeBackAward,
  ): Promise<TipAwards> {
    await this.corrections.takeBack(me.accountId, id, awardId, reason.trim());
    return this.list({ id });
  }
}
