import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me, Public } from '../../core/auth/guard';
import type { Principal } from '../../core/auth/principal';
import { checkedCursor, type Page, PageQuery, pageOf } from '../../core/http/page';
import { IdParam } from '../../core/outbox/outbox.controller';
import { Certificates } from './certificates';
import {
  CertificatePage,
  CertificateView,
  CheckCode,
  CheckedCertificate,
  IssueCertificate,
} from './certificates.dto';

/** Service certificates (服务证明). */
@ApiTags('volunteers')
@Controller('certificates')
@Allow('resident')
export class CertificatesController {
  constructor(private readonly certificates: Certificates) {}

  @Get()
  @ApiOkResponse({ type: CertificatePage })
  async mine(@Me() me: Principal, @Query() query: PageQuery): Promise<Page<CertificateView>> {
    const rows = await this.certificates.mine(me.accountId, checkedCursor(query), query.limit);
    return pageOf(rows, query.limit, (row) => row);
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: CertificateView })
  issue(@Me() me: Principal, @Body() body: IssueCertificate): Promise<CertificateView> {
    return this.certificates.issue(me.accountId, body);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @ApiOkResponse({ type: CertificateView })
  withdraw(@Me() me: Principal, @Param() { id }: IdParam): Promise<CertificateView> {
    return this.certificates.withdraw(me.accountId, id);
  }

  /** For anybody who was given the code. In the body, so that it stays out of addresses and logs. */
  @Post('check')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: CheckedCertificate })
  check(@Body() { code }: CheckCode): Promise<CheckedCertificate> {
    return this.certificates.check(code);
  }
}
