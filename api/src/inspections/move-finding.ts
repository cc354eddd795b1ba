import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { futureDay } from '../core/http/day-fields';
import { forbidden, invalid, Problem } from '../core/http/problem';
import { GridsService } from '../grids/grids.service';
import { actingSeat, rolesInScope } from '../identity';
import { FindingNotices } from './finding-notices';
import { FINDING_STATES, findingRefusal, type FindingRule, findingRule } from './finding-moves';
import { InspectionEntry, InspectionFinding } from './inspection.entity';
import { Inspections } from './inspections';
import type { MoveFinding } from './inspections.dto';

const WHY = {
  wrong_state: '这个问题的状态已经变了，不能再做这一步',
  own_correction: '报告整改的人不能自己核查，请换一位同事',
} as const;

/** Makes one move on a finding: guard, evidence, compare-and-set, record and notices at once. */
@Injectable()
export class MoveFindingAction {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly inspections: Inspections,
    private readonly notices: FindingNotices,
  ) {}

  /** @throws Problem forbidden, invalid_input, move_not_allowed, key_reused, stale_version */
  async run(me: Principal, finding: InspectionFinding, body: MoveFinding): Promise<void> {
    if (await this.repeated(me, finding.id, body)) return;
    const rule = findingRule(body.move);
    const tree = await this.grids.tree();
    const visitor = { accountId: me.accountId, rolesInScope: rolesInScope(me, finding.unitId, tree) };
    const why = findingRefusal(rule, finding, visitor);
    if (why === 'wrong_actor') throw forbidden();
    if (finding.version !== body.version) throw this.stale(finding);
    if (why !== null) throw new Problem('move_not_allowed', WHY[why], { current: current(finding) });
    const now = this.clock.now();
    const dueAt = evidence(rule, body, now) ?? finding.dueAt;
    const audience =
      rule.actor === 'unit' ? await this.notices.office() : await this.notices.unit(finding.unitId);
    const told = audience.filter((accountId) => accountId !== me.accountId);
    const gridId = actingSeat(me, finding.unitId, tree);
    try {
      await this.database.transaction((manager) =>
        this.store(manager, me, Object.assign({}, finding, { dueAt }), rule, body, { told, gridId, now }),
      );
    } catch (error) {
      // The same request sent twice at once: the other one has done it.
      if (isDuplicate(error) && (await this.repeated(me, finding.id, body))) return;
      throw error;
    }
  }

  private async store(
    manager: EntityManager,
    me: Principal,
    finding: InspectionFinding,
    rule: FindingRule,
    body: MoveFinding,
    { told, gridId, now }: { told: string[]; gridId: string | null; now: Date },
  ): Promise<void> {
    const { id, version, dueAt } = finding;
    const entryId = await this.inspections.enter(manager, me, finding, {
      action: rule.move,
      key: body.key,
      note: body.note?.trim() || null,
      mediaIds: body.mediaIds ?? [],
      gridId,
    });
    const corrected = {
      correct: { correctedAt: now, correctedBy: me.accountId },
      send_back: { correctedAt: null, correctedBy: null, dueAt },
      accept: {},
      withdraw: {},
    }[rule.move];
    const set = { state: rule.to, ...corrected };
    if (!(await changeExactlyOne(manager, InspectionFinding, { id, version }, set)))
      throw this.stale(finding);
    await this.notices.tell(manager, finding, entryId, rule.title, told);
  }

  private async repeated(me: Principal, findingId: string, body: MoveFinding): Promise<boolean> {
    const where = { findingId, moveKey: body.key };
    const earlier = await this.database.manager.findOneBy(InspectionEntry, where);
    if (!earlier) return false;
    if (earlier.actorId === me.accountId && earlier.action === body.move) return true;
    throw new Problem('key_reused', '这一步已经提交过，请刷新后再看');
  }

  private stale(finding: InspectionFinding): Problem {
    return new Problem('stale_version', '有人刚办过这个问题，请看一下最新情况', {
      current: current(finding),
    });
  }
}

const current = ({ version, state }: InspectionFinding): Record<string, unknown> => ({
  version,
  stateName: FINDING_STATES[state],
});

/** The new last day, if the move sets one. @throws Problem invalid_input for what the move needs and was not sent */
function evidence(rule: FindingRule, body: MoveFinding, now: Date): Date | null {
  if (rule.note && !body.note?.trim()) throw invalid('note', '请写明情况');
  if (rule.photos === 'required' && !body.mediaIds?.length) throw invalid('mediaIds', '请拍一张现场照片');
  if (rule.photos === 'no' && body.mediaIds?.length) throw invalid('mediaIds', '这一步不用照片');
  if (!rule.day) return null;
  if (body.dueDay === undefined) throw invalid('dueDay', '请选择新的期限');
  return futureDay('dueDay', body.dueDay, now);
}
