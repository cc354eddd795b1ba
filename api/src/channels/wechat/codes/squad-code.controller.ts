import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../../core/auth/guard';
import type { Principal } from '../../../core/auth/principal';
import { Out } from '../../../core/http/fields';
import { IdParam } from '../../../core/outbox/outbox.controller';
import { SquadsService } from '../../../volunteers/squads/squads.service';
import { CodePictures, dataUrl } from './code-pictures';

const JOIN_PAGE = 'volunteer/join/index';

class SquadCode {
  @Out('string', { description: 'data: address of the picture, PNG or JPEG' }) picture!: string;
}

/**
 * The mini-program code of a squad, for those who lead it. It holds the joining code itself: with a new joining code the
 * printed ones end, unlike the codes of grids, which lead to the same place for ever.
 */
@ApiTags('codes')
@Controller('squads')
export class SquadCodeController {
  constructor(
    private readonly squads: SquadsService,
    private readonly pictures: CodePictures,
  ) {}

  @Get(':id/picture')
  @Allow('resident')
  @ApiOkResponse({ type: SquadCode })
  async picture(@Me() me: Principal, @Param() { id }: IdParam): Promise<SquadCode> {
    const { squad } = await this.squads.asLeader(me.accountId, id);
    return { picture: dataUrl(await this.pictures.picture(squad.joinCode, JOIN_PAGE)) };
  }
}
