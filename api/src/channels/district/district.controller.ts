import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../core/auth/guard';
import { invalid } from '../../core/http/problem';
import { ReferralsService } from '../../referrals/referrals.service';
import { DistrictEvent } from './district.dto';
import { SignatureGuard } from './signature.guard';

function needed<T extends string>(value: T | undefined, field: string, label: string): T {
  if (value === undefined || value.trim() === '') throw invalid(field, `缺少${label}`);
  return value;
}

/** Where the district platform reports; the path is also known to `app.ts`, which keeps the raw body for it. */
@ApiTags('district')
@Controller('channels/district/events')
@Public()
@UseGuards(SignatureGuard)
export class DistrictController {
  constructor(private readonly referrals: ReferralsService) {}

  /** May be repeated (with a new nonce): the same event again is answered and does nothing. */
  @Post()
  @HttpCode(204)
  async receive(@Body() event: DistrictEvent): Promise<void> {
    const { type, referralId } = event;
    if (type === 'acknowledged') {
      await this.referrals.acknowledge(
        referralId,
        needed(event.outsideNumber, 'outsideNumber', '区平台编号'),
      );
    } else if (type === 'answered') {
      const outcome = needed(event.result, 'result', '结果');
      const text = needed(event.text, 'text', '答复');
      await this.referrals.answer(referralId, { kind: 'answered', text, outcome });
    } else {
      const text = needed(event.reason, 'reason', '退回理由');
      await this.referrals.answer(referralId, { kind: 'returned', text });
    }
  }
}
