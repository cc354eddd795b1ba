import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../core/auth/guard';
import type { Principal } from '../../core/auth/principal';
import { ChoiceField, FlagField, IdField, Out, OutTime, TextField } from '../../core/http/fields';
import { checkedCursor, type Page, PageQuery, pageOf } from '../../core/http/page';
import { IdParam } from '../../core/outbox/outbox.controller';
import type { PenaltyState, PointsPenalty } from './penalty.entity';
import { Penalties } from './penalties';

const STATES = ['imposed', 'appealed', 'upheld', 'reversed'] as const;
const NAMES: Record<PenaltyState, string> = {
  imposed: '已认定',
  appealed: '申诉中',
  upheld: '申诉未成立',
  reversed: '已撤销',
};

class ImposePenalty {
  @IdField('举报') tipId!: string;
  @TextField('认定的依据', { min: 1, max: 500 }) reason!: string;
}
class AppealPenalty {
  @TextField('申诉理由', { min: 1, max: 500 }) text!: string;
}
class DecidePenalty {
  @FlagField('是否撤销') reverse!: boolean;
  @TextField('说明', { min: 1, max: 500 }) note!: string;
}
class PenaltyQuery extends PageQuery {
  @ChoiceField('状态', STATES, { optional: true }) state?: PenaltyState;
}
/** Says nothing of who reported. */
class PenaltyView {
  @Out('string') id!: string;
  @Out('string') tipNumber!: string;
  @Out('string', { enum: STATES, enumName: 'PenaltyState' }) state!: PenaltyState;
  @Out('string') stateName!: string;
  @Out('integer') amount!: number;
  @Out('string') reason!: string;
  @OutTime() imposedAt!: string;
  @Out('string', { nullable: true }) appeal!: string | null;
  @Out('string', { nullable: true }) decision!: string | null;
}
class StaffPenalty extends PenaltyView {
  @Out('string') tipId!: string;
  @Out('boolean', { description: 'imposed by the person who asks: another one decides' }) own!: boolean;
}
class PenaltyPage {
  @Out(() => [StaffPenalty]) items!: StaffPenalty[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}

const view = (penalty: PointsPenalty): Pick<PenaltyView, keyof PenaltyView> => ({
  id: penalty.id,
  tipNumber: penalty.tipNumber,
  state: penalty.state,
  stateName: NAMES[penalty.state],
  amount: penalty.amount,
  reason: penalty.reason,
  imposedAt: penalty.imposedAt.toISOString(),
  appeal: penalty.appeal,
  decision: penalty.decision,
});
const staffView =
  (me: Principal) =>
  (penalty: PointsPenalty): StaffPenalty => ({
    ...view(penalty),
    tipId: penalty.tipId,
    own: penalty.imposedBy === me.accountId,
  });

@ApiTags('points')
@Controller('points/penalties')
@Allow('resident')
export class PenaltiesController {
  constructor(private readonly penalties: Penalties) {}

  @Get(':id')
  @ApiOkResponse({ type: PenaltyView })
  async one(@Me() me: Principal, @Param() { id }: IdParam): Promise<PenaltyView> {
    return view(await this.penalties.own(me.accountId, id));
  }

  @Post(':id/appeal')
  @HttpCode(200)
  @ApiOkResponse({ type: PenaltyView })
  async appeal(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { text }: AppealPenalty,
  ): Promise<PenaltyView> {
    return view(await this.penalties.appeal(me.accountId, id, text.trim()));
  }
}

@ApiTags('points')
@Controller('staff/points/penalties')
@Allow('office')
export class StaffPenaltiesController {
  constructor(private readonly penalties: Penalties) {}

  @Get()
  @ApiOkResponse({ type: PenaltyPage })
  async list(@Me() me: Principal, @Query() query: PenaltyQuery): Promise<Page<StaffPenalty>> {
    const rows = await this.penalties.list(query.state, checkedCursor(query), query.limit);
    return pageOf(rows, query.limit, staffView(me));
  }

  /** Once per tip: sent again it answers the same. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: StaffPenalty })
  async impose(@Me() me: Principal, @Body() { tipId, reason }: ImposePenalty): Promise<StaffPenalty> {
    return staffView(me)(await this.penalties.impose(me.accountId, tipId, reason.trim()));
  }

  @Post(':id/decision')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffPenalty })
  async decide(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { reverse, note }: DecidePenalty,
  ): Promise<StaffPenalty> {
    return staffView(me)(await this.penalties.decide(me.accountId, id, reverse, note.trim()));
  }
}
