import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../core/auth/guard';
import type { Principal } from '../../core/auth/principal';
import { FlagField, Out, OutTime, TextField } from '../../core/http/fields';
import { checkedCursor, type Page, PageQuery, pageOf } from '../../core/http/page';
import { notFound } from '../../core/http/problem';
import { IdParam } from '../../core/outbox/outbox.controller';
import { Approvals, NEEDED } from './approvals';
import { BILL_STATES, isFinal, troubleOf } from './bill';
import type { CashTransfer } from './cash.entity';
import { Reconciliation } from './reconciliation';
import { TransferProvider } from './transfer-provider';
import { Transfers } from './transfers';

class TransferView {
  @Out('string') stateName!: string;
  @Out('boolean') ended!: boolean;
  @Out('integer', { description: 'fen' }) cents!: number;
  @Out('boolean', { description: 'the person has asked to take it back' }) cancelling!: boolean;
  @Out('string', {
    nullable: true,
    description: 'for wx.requestMerchantTransfer, while it waits for the person',
  })
  packageInfo!: string | null;
  @Out('string', { nullable: true }) mchId!: string | null;
  @Out('string', { nullable: true }) appId!: string | null;
  @Out('string', { nullable: true, description: 'in a browser of the demo' }) confirmPage!: string | null;
}
class SayApproval {
  @FlagField('是否同意') approve!: boolean;
  @TextField('意见', { min: 1, max: 200 }) note!: string;
}
class SettleDifference {
  @TextField('处理说明', { min: 1, max: 200 }) note!: string;
}
class ApprovalView {
  @Out('string') id!: string;
  @Out('string') rewardName!: string;
  @Out('integer') points!: number;
  @Out('integer', { description: 'fen' }) cents!: number;
  @OutTime() createdAt!: string;
  @Out('integer', { description: 'people who have agreed' }) agreed!: number;
  @Out('integer') needed!: number;
  @Out('boolean', { description: 'by the person who asks' }) mine!: boolean;
}
class ApprovalPage {
  @Out(() => [ApprovalView]) items!: ApprovalView[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
class DayView {
  @Out('string') day!: string;
  @Out('integer') checked!: number;
  @Out('integer') differences!: number;
  @Out('boolean') done!: boolean;
}
class DifferenceView {
  @Out('string') id!: string;
  @Out('string') day!: string;
  @Out('string') outBillNo!: string;
  @Out('string') ours!: string;
  @Out('string') theirs!: string;
}
class TroubleView {
  @Out('string') outBillNo!: string;
  @Out('string') stateName!: string;
  @Out('string') trouble!: string;
  @OutTime() since!: string;
}
class ReconciliationView {
  @Out(() => [TroubleView], { description: 'bills that do not get on' }) troubles!: TroubleView[];
  @Out(() => [DayView]) days!: DayView[];
  @Out(() => [DifferenceView]) differences!: DifferenceView[];
}

/** The person's side of a cash redemption. */
@ApiTags('rewards')
@Controller('redemptions/:id/transfer')
@Allow('resident')
export class CashController {
  constructor(
    private readonly transfers: Transfers,
    private readonly provider: TransferProvider,
  ) {}

  /** Asks WeChat when it is time to: what the confirmation page said is not believed. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: TransferView })
  async look(@Me() me: Principal, @Param() { id }: IdParam): Promise<TransferView> {
    const transfer = await this.transfers.ofRedemption(me.accountId, id);
    if (!transfer) throw notFound('这笔发放');
    return this.view(isFinal(transfer.state) ? transfer : await this.transfers.advance(transfer.id));
  }

  @Post('cancel')
  @HttpCode(200)
  @ApiOkResponse({ type: TransferView })
  async cancel(@Me() me: Principal, @Param() { id }: IdParam): Promise<TransferView> {
    return this.view(await this.transfers.cancel(me.accountId, id));
  }

  private view({ state, cents, packageInfo, wantsCancel }: CashTransfer): TransferView {
    const { merchant } = this.provider;
    return {
      stateName: BILL_STATES[state].label,
      ended: isFinal(state),
      cents,
      cancelling: wantsCancel && !isFinal(state),
      packageInfo: state === 'WAIT_USER_CONFIRM' && !wantsCancel ? packageInfo : null,
      mchId: merchant?.mchId ?? null,
      appId: merchant?.appId ?? null,
      confirmPage: merchant?.confirmPage ?? null,
    };
  }
}

/** Approving cash and looking at the reconciliation. */
@ApiTags('rewards')
@Controller('staff/cash')
@Allow('office')
export class StaffCashController {
  constructor(
    private readonly approvals: Approvals,
    private readonly reconciliation: Reconciliation,
    private readonly transfers: Transfers,
  ) {}

  @Get('approvals')
  @ApiOkResponse({ type: ApprovalPage })
  async waiting(@Me() me: Principal, @Query() query: PageQuery): Promise<Page<ApprovalView>> {
    const rows = await this.approvals.waiting(checkedCursor(query), query.limit);
    const given = await this.approvals.given(rows.map(({ id }) => id));
    return pageOf(rows, query.limit, (one) => {
      const words = given.filter(({ redemptionId }) => redemptionId === one.id);
      return {
        id: one.id,
        rewardName: one.rewardName,
        points: one.points,
        cents: one.cents ?? 0,
        createdAt: one.createdAt.toISOString(),
        agreed: words.filter(({ approve }) => approve).length,
        needed: NEEDED,
        mine: words.some(({ byId }) => byId === me.accountId),
      };
    });
  }

  @Post('approvals/:id')
  @HttpCode(204)
  async say(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { approve, note }: SayApproval,
  ): Promise<void> {
    await this.approvals.say(me.accountId, id, approve, note.trim());
  }

  @Get('reconciliation')
  @ApiOkResponse({ type: ReconciliationView })
  async reconciled(): Promise<ReconciliationView> {
    const days = await this.reconciliation.days();
    const differences = await this.reconciliation.open();
    const troubled = await this.transfers.troubled();
    return {
      troubles: troubled.map(({ outBillNo, state, lastError, createdAt }) => ({
        outBillNo,
        stateName: BILL_STATES[state].label,
        trouble: troubleOf(lastError ?? ''),
        since: createdAt.toISOString(),
      })),
      days: days.map(({ day, checked, differences: found, doneAt }) => ({
        day,
        checked,
        differences: found,
        done: doneAt !== null,
      })),
      differences: differences.map(({ id, day, outBillNo, ours, theirs }) => ({
        id,
        day,
        outBillNo,
        ours,
        theirs,
      })),
    };
  }

  @Post('differences/:id/settle')
  @HttpCode(204)
  async settle(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { note }: SettleDifference,
  ): Promise<void> {
    await this.reconciliation.settle(me.accountId, id, note.trim());
  }
}
