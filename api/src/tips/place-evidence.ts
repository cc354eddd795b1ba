import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { invalid } from '../core/http/problem';
import { GridsService } from '../grids/grids.service';
import { gridsInScope } from '../identity';
import { DepartmentsService } from '../identity/departments.service';
import type { Checked } from './evidence';
import type { MoveRule } from './lifecycle';
import type { Tip } from './tip.entity';
import type { MoveTip } from './tips.dto';

/** To whom a tip is given: a grid or community of the person's scope, or a department. */
@Injectable()
export class PlaceEvidence {
  constructor(
    private readonly grids: GridsService,
    private readonly departments: DepartmentsService,
  ) {}

  /** @throws Problem invalid_input */
  async check({ needs }: MoveRule, tip: Tip, body: MoveTip, me: Principal | null): Promise<Checked> {
    if (needs.department && body.departmentId) return this.department(tip, body);
    const tree = await this.grids.tree();
    const grid = body.gridId ? tree.get(body.gridId) : undefined;
    if (!grid || (needs.grid === 'leaf' && grid.level !== 3))
      throw invalid('gridId', '请选择要派往的网格或社区');
    if (me && !gridsInScope(me, tree).has(grid.id)) throw invalid('gridId', '只能派往您管辖的网格或社区');
    // Level 2 or 1 above the same place: the place stays known.
    const gridId = tip.gridId && tree.covers(grid.id, tip.gridId) ? tip.gridId : grid.id;
    const isSame = gridId === tip.gridId && grid.level === tip.level && tip.departmentId === null;
    if (isSame) throw invalid('gridId', '这件举报已经在那里了');
    return {
      input: { place: { gridId, level: grid.level, departmentId: null } },
      detail: `派往：${grid.fullName}`,
    };
  }

  private async department(tip: Tip, { gridId, departmentId = '' }: MoveTip): Promise<Checked> {
    if (gridId) throw invalid('departmentId', '请只选一个承办单位');
    const department = (await this.departments.byId()).get(departmentId);
    if (!department) throw invalid('departmentId', '没有这个部门');
    if (tip.gridId === null) throw invalid('departmentId', '请先派遣到网格');
    if (tip.departmentId === department.id) throw invalid('departmentId', '这件举报已经在那里了');
    return {
      input: { place: { gridId: tip.gridId, level: tip.level, departmentId: department.id } },
      detail: `派往：${department.name}`,
    };
  }
}
