import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../../core/auth/guard';
import type { Principal } from '../../../core/auth/principal';
import { Out, TextField } from '../../../core/http/fields';
import { RateLimit } from '../../../core/rate/rate-limit.guard';
import { masked, PhonesService } from '../../../identity/phones.service';
import { PhoneNumbers } from './phone-numbers';

class PhoneBody {
  @TextField('授权码', { min: 1, max: 128 }) code!: string;
}

class PhoneView {
  @Out('string', { nullable: true, description: 'such as 138****5678' }) phone!: string | null;
}

/** A contact number for rewards: optional, sealed, seen in full by nobody but who hands a reward out. */
@ApiTags('wechat')
@Controller('wechat/phone')
@Allow('resident')
export class PhoneController {
  constructor(
    private readonly numbers: PhoneNumbers,
    private readonly phones: PhonesService,
  ) {}

  @Get()
  @ApiOkResponse({ type: PhoneView })
  async mine(@Me() me: Principal): Promise<PhoneView> {
    const phone = await this.phones.of(me.accountId);
    return { phone: phone === null ? null : masked(phone) };
  }

  /** `code`: what WeChat's button getPhoneNumber gave. It works once; whoever sends it again taps again. */
  @Post()
  @RateLimit('login')
  @HttpCode(200)
  @ApiOkResponse({ type: PhoneView })
  async give(@Me() me: Principal, @Body() { code }: PhoneBody): Promise<PhoneView> {
    await this.phones.keep(me.accountId, await this.numbers.of(me.accountId, code));
    return this.mine(me);
  }

  @Post('remove')
  @HttpCode(200)
  @ApiOkResponse({ type: PhoneView })
  async remove(@Me() me: Principal): Promise<PhoneView> {
    await this.phones.remove(me.accountId);
    return this.mine(me);
  }
}
