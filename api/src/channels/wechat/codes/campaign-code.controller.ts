import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CampaignsService } from '../../../campaigns/campaigns.service';
import { Allow, Me } from '../../../core/auth/guard';
import type { Principal } from '../../../core/auth/principal';
import { Out, OutTime } from '../../../core/http/fields';
import { IdParam } from '../../../core/outbox/outbox.controller';
import { CodePictures, dataUrl } from './code-pictures';
import { Scenes } from './scenes';

const CAMPAIGN_PAGE = 'pages/campaign/index';

class CampaignPoster {
  @Out('string') title!: string;
  @Out('string') place!: string;
  @OutTime() startsAt!: string;
  @OutTime() endsAt!: string;
  @Out('string', { description: 'data: address of the picture, PNG or JPEG' }) picture!: string;
}

/** The printed code of a session: it opens its page. Signing in still needs the code on the screen there. */
@ApiTags('codes')
@Controller('staff/campaigns')
@Allow('office', 'community_director', 'grid_head')
export class CampaignCodeController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly scenes: Scenes,
    private readonly pictures: CodePictures,
  ) {}

  @Get(':id/poster')
  @ApiOkResponse({ type: CampaignPoster })
  async poster(@Me() me: Principal, @Param() { id }: IdParam): Promise<CampaignPoster> {
    const { title, place, startsAt, endsAt } = await this.campaigns.poster(me, id);
    const scene = await this.scenes.of('campaign', id);
    const picture = dataUrl(await this.pictures.picture(scene, CAMPAIGN_PAGE));
    return { title, place, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), picture };
  }
}
