import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../../core/auth/guard';
import type { Principal } from '../../../core/auth/principal';
import { IdField, KeyField, Out, OutTime, TextField } from '../../../core/http/fields';
import { checkedCursor, type Page, PageQuery, pageOf } from '../../../core/http/page';
import { IdParam } from '../../../core/outbox/outbox.controller';
import type { GridTree } from '../../../grids';
import { GridsService } from '../../../grids/grids.service';
import type { GroupRobot } from './robot.entity';
import { RobotsService } from './robots.service';

class AddRobot {
  @KeyField() key!: string;
  @IdField('网格') gridId!: string;
  @TextField('群的名称', { min: 1, max: 30 }) name!: string;
  @TextField('机器人地址', {
    min: 1,
    max: 200,
    description: 'webhook address as WeCom shows it; never shown again',
  })
  url!: string;
}

class RobotView {
  @Out('string') id!: string;
  @Out('string') name!: string;
  @Out('string') gridId!: string;
  @Out('string') gridName!: string;
  @OutTime() createdAt!: string;
  @OutTime({ nullable: true }) lastSentAt!: string | null;
  @Out('string', { nullable: true, description: 'why the last message did not arrive' }) lastError!:
    string | null;
}

class RobotPage {
  @Out(() => [RobotView]) items!: RobotView[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}

/** Group robots of WeCom; their addresses are secrets and never leave. */
@ApiTags('wechat')
@Controller('staff/robots')
@Allow('community_director', 'office')
export class RobotsController {
  constructor(
    private readonly robots: RobotsService,
    private readonly grids: GridsService,
  ) {}

  @Get()
  @ApiOkResponse({ type: RobotPage })
  async list(@Me() me: Principal, @Query() query: PageQuery): Promise<Page<RobotView>> {
    const rows = await this.robots.list(me, checkedCursor(query), query.limit);
    const tree = await this.grids.tree();
    return pageOf(rows, query.limit, (row) => view(row, tree));
  }

  @Post()
  @ApiCreatedResponse({ type: RobotView })
  async add(@Me() me: Principal, @Body() body: AddRobot): Promise<RobotView> {
    return view(await this.robots.add(me, body), await this.grids.tree());
  }

  /** Sends a test message into the group. */
  @Post(':id/test')
  @HttpCode(200)
  @ApiOkResponse({ type: RobotView })
  async test(@Me() me: Principal, @Param() { id }: IdParam): Promise<RobotView> {
    return view(await this.robots.test(me, id), await this.grids.tree());
  }

  @Post(':id/remove')
  @HttpCode(204)
  async remove(@Me() me: Principal, @Param() { id }: IdParam): Promise<void> {
    await this.robots.remove(me, id);
  }
}

const REASONS: Record<string, string> = {
  wechat_93000: '地址已失效，请在群里重新复制',
  wechat_45009: '一分钟内发得太多，会自动接着发',
  network: '企业微信没有回应，会自动再试',
};

function view({ id, name, gridId, createdAt, lastSentAt, lastError }: GroupRobot, tree: GridTree): RobotView {
  return {
    id,
    name,
    gridId,
    gridName: tree.get(gridId)?.fullName ?? '',
    createdAt: createdAt.toISOString(),
    lastSentAt: lastSentAt?.toISOString() ?? null,
    lastError: lastError === null ? null : (REASONS[lastError] ?? '没有发成功，会自动再试'),
  };
}
