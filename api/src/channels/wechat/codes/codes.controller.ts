import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { Allow, Me, Public } from '../../../core/auth/guard';
import type { Principal } from '../../../core/auth/principal';
import { Out } from '../../../core/http/fields';
import { forbidden, notFound } from '../../../core/http/problem';
import { IdParam } from '../../../core/outbox/outbox.controller';
import { GridsService } from '../../../grids/grids.service';
import { rolesInScope } from '../../../identity';
import { CodePictures, dataUrl } from './code-pictures';
import { SCENE_KINDS, type SceneKind } from './scene.entity';
import { Scenes } from './scenes';

export const REPORT_PAGE = 'pages/report/index';

class SceneParam {
  @Matches(/^[0-9A-Za-z]{1,16}$/, { message: '小程序码不正确' })
  code!: string;
}

class SceneView {
  @Out('string', { enum: SCENE_KINDS, enumName: 'SceneKind' }) kind!: SceneKind;
  @Out('string') targetId!: string;
  @Out('string', { nullable: true, description: 'name of the grid' }) name!: string | null;
}

class GridCode {
  @Out('string') gridId!: string;
  @Out('string') gridName!: string;
  @Out('string', { description: 'what the code holds' }) scene!: string;
  @Out('string', { description: 'data: address of the picture, PNG or JPEG' }) picture!: string;
}

/** Mini-program codes, to be printed and put up in the grid (notice item 15: publicity where people are). */
@ApiTags('codes')
@Controller()
export class CodesController {
  constructor(
    private readonly scenes: Scenes,
    private readonly pictures: CodePictures,
    private readonly grids: GridsService,
  ) {}

  /** What a scanned code leads to. Anybody can make up a code, so this opens nothing that is not public. */
  @Get('scenes/:code')
  @Public()
  @ApiOkResponse({ type: SceneView })
  async scene(@Param() { code }: SceneParam): Promise<SceneView> {
    const scene = await this.scenes.find(code);
    if (!scene) throw notFound('这个小程序码');
    const grid = scene.kind === 'grid' ? (await this.grids.tree()).get(scene.targetId) : undefined;
    return { kind: scene.kind, targetId: scene.targetId, name: grid?.fullName ?? null };
  }

  /** The code of one grid, for the office and those whose grid it is. It opens the report page with the grid known. */
  @Get('staff/grids/:id/code')
  @Allow('office', 'community_director', 'grid_head')
  @ApiOkResponse({ type: GridCode })
  async gridCode(@Me() me: Principal, @Param() { id }: IdParam): Promise<GridCode> {
    const tree = await this.grids.tree();
    const grid = tree.get(id);
    if (!grid) throw notFound('这个网格');
    if (rolesInScope(me, id, tree).size === 0) throw forbidden('只能看自己网格的小程序码');
    const scene = await this.scenes.of('grid', id);
    const picture = await this.pictures.picture(scene, REPORT_PAGE);
    return { gridId: id, gridName: grid.fullName, scene, picture: dataUrl(picture) };
  }
}
