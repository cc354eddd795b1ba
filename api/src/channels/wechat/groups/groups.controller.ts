import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../../core/auth/guard';
import type { Principal } from '../../../core/auth/principal';
import { IdField, Out, OutTime, TextField } from '../../../core/http/fields';
import { checkedCursor, type Page, PageQuery, pageOf } from '../../../core/http/page';
import { IdParam } from '../../../core/outbox/outbox.controller';
import type { GridTree } from '../../../grids';
import { GridsService } from '../../../grids/grids.service';
import { BINDERS, GroupsService } from './groups.service';
import type { WechatGroup } from './wechat-group.entity';

class EnterBody {
  @TextField('群信息', { min: 1, max: 2000, description: 'encryptedData of wx.getGroupEnterInfo' })
  encryptedData!: string;
  @TextField('群信息', { min: 1, max: 100, description: 'iv of wx.getGroupEnterInfo' })
  iv!: string;
}

class BindBody extends EnterBody {
  @IdField('网格') gridId!: string;
  @TextField('群的名称', { min: 1, max: 30 }) name!: string;
}

class GroupView {
  @Out('string') id!: string;
  @Out('string') name!: string;
  @Out('string') gridId!: string;
  @Out('string') gridName!: string;
  @OutTime() confirmedAt!: string;
}

class EnteredView {
  @Out(() => GroupView, { nullable: true, description: 'null: no official has confirmed the group' })
  group!: GroupView | null;
  @Out('boolean', { description: 'the person may bind it' }) mayBind!: boolean;
}

class GroupPage {
  @Out(() => [GroupView]) items!: GroupView[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}

/** WeChat groups that belong to grids. */
@ApiTags('wechat')
@Controller()
export class GroupsController {
  constructor(
    private readonly groups: GroupsService,
    private readonly grids: GridsService,
  ) {}

  /** Somebody came in through a card in a group. */
  @Post('groups/enter')
  @Allow('resident')
  @HttpCode(200)
  @ApiOkResponse({ type: EnteredView })
  async enter(@Me() me: Principal, @Body() body: EnterBody): Promise<EnteredView> {
    const group = await this.groups.enter(me, body);
    const mayBind = (await this.groups.gridsOf(me)).size > 0;
    return { group: group && view(group, await this.grids.tree()), mayBind };
  }

  /** An official who is in the group says whose it is. */
  @Post('staff/groups')
  @Allow(...BINDERS)
  @HttpCode(200)
  @ApiOkResponse({ type: GroupView })
  async bind(@Me() me: Principal, @Body() body: BindBody): Promise<GroupView> {
    return view(await this.groups.bind(me, body, body.gridId, body.name), await this.grids.tree());
  }

  @Get('staff/groups')
  @Allow(...BINDERS)
  @ApiOkResponse({ type: GroupPage })
  async list(@Me() me: Principal, @Query() query: PageQuery): Promise<Page<GroupView>> {
    const rows = await this.groups.list(me, checkedCursor(query), query.limit);
    const tree = await this.grids.tree();
    return pageOf(rows, query.limit, (row) => view(row, tree));
  }

  @Post('staff/groups/:id/unbind')
  @Allow(...BINDERS)
  @HttpCode(204)
  async unbind(@Me() me: Principal, @Param() { id }: IdParam): Promise<void> {
    await this.groups.unbind(me, id);
  }
}

const view = ({ id, name, gridId, confirmedAt }: WechatGroup, tree: GridTree): GroupView => ({
  id,
  name,
  gridId,
  gridName: tree.get(gridId)?.fullName ?? '',
  confirmedAt: confirmedAt.toISOString(),
});
