import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../core/auth/guard';
import { PublicFigures } from './public-figures';
import { PublicFiguresView } from './public-figures.dto';

@ApiTags('statistics')
@Controller('figures')
export class PublicFiguresController {
  constructor(private readonly figures: PublicFigures) {}

  /** The last 30 whole days, for everybody: no identity, no place, nothing about fewer than five cases. */
  @Get()
  @Public()
  @ApiOkResponse({ type: PublicFiguresView })
  view(): Promise<PublicFiguresView> {
    return this.figures.view();
  }
}
