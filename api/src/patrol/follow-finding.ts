import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { MediaService } from '../core/media/media.service';
import { SourcesService } from '../sources/sources.service';
import { PatrolCheck } from './checklist.entity';
import { FileFindings } from './file-findings';
import { FINDING_STATES, type FindingMove, findingMoves } from './finding';
import { PatrolFinding, PatrolFindingMedia } from './finding.entity';
import type { RecheckFinding } from './findings.dto';

/** What comes after a finding: checked again, filed as a case, or taken back. */
@Injectable()
export class FollowFinding {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly media: MediaService,
    private readonly sources: SourcesService,
    private readonly filing: FileFindings,
  ) {}

  /** It was rectified, with a photo of it. Again by the same person does nothing. @throws Problem move_not_allowed */
  async recheck(me: Principal, finding: PatrolFinding, { mediaIds, note }: RecheckFinding): Promise<void> {
    if (finding.state === 'rectified' && finding.recheckedBy === me.accountId) return;
    this.allowed('recheck', me, finding);
    await this.database.transaction(async (manager) => {
      const { id, version } = finding;
      const recheckedAt = this.clock.now();
      const recheckNote = note?.trim() || null;
      const set = { state: 'rectified' as const, recheckedAt, recheckedBy: me.accountId, recheckNote };
      if (!(await changeExactlyOne(manager, PatrolFinding, { id, version }, set))) throw stale(finding);
      await this.media.requireOwn(manager, me.accountId, mediaIds);
      const photos = mediaIds.map((mediaId, position) => ({
        id: newId(),
        findingId: id,
        mediaId,
        stage: 'recheck' as const,
        position,
      }));
      await insertRows(manager, PatrolFindingMedia, photos);
    });
  }

  /** It becomes a case, one level up. Again does nothing. @throws Problem move_not_allowed, and of the tip */
  async file(me: Principal, finding: PatrolFinding): Promise<void> {
    if (finding.state === 'filed') return;
    this.allowed('file', me, finding);
    const { id, version, state } = finding;
    if (state === 'waiting')
      await this.database.transaction(async (manager) => {
        const set = { state: 'filing' as const };
        if (!(await changeExactlyOne(manager, PatrolFinding, { id, version }, set))) throw stale(finding);
      });
    await this.filing.file(id);
  }

  /** A slip is taken back, with the check and the source that came with it. Again does nothing. */
  async undo(me: Principal, finding: PatrolFinding): Promise<void> {
    if (finding.state === 'undone') return;
    this.allowed('undo', me, finding);
    const { id, version, byId, createKey, kind, sourceId } = finding;
    await this.database.transaction(async (manager) => {
      const set = { state: 'undone' as const, undoneAt: this.clock.now() };
      if (!(await changeExactlyOne(manager, PatrolFinding, { id, version }, set))) throw stale(finding);
      await manager.delete(PatrolCheck, { byId, createKey });
      if (kind === 'new_source' && sourceId) await this.sources.takeBack(manager, sourceId);
    });
  }

  private allowed(move: FindingMove, me: Principal, finding: PatrolFinding): void {
    if (findingMoves(finding, me.accountId, this.clock.now()).includes(move)) return;
    const { state, tipNumber } = finding;
    const why =
      state === 'filed'
        ? `已经转为案件 ${tipNumber ?? ''}，请在案件里办理`
        : move === 'undo'
          ? '超过 10 分钟，或者不是您记的，不能撤销了'
          : `现在是“${FINDING_STATES[state]}”，不能这样做，请刷新再看`;
    throw new Problem('move_not_allowed', why);
  }
}

const stale = ({ state }: PatrolFinding): Problem =>
  new Problem('stale_version', '这条发现刚刚有变化，请看过最新情况再操作', {
    current: { stateName: FINDING_STATES[state] },
  });
