import { readFile } from 'node:fs/promises';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Role } from '../core/auth/principal';
import { Config } from '../core/config/config';
import { Log } from '../core/log/log';
import { GridsService } from '../grids/grids.service';
import roster from '../identity/data/roster.json';
import { ClaimsService } from '../identity/claims.service';
import { IdentityService } from '../identity/identity.service';
import { RosterImport } from '../identity/roster-import';
import { SeatsService } from '../identity/seats.service';
import { DemoRewards } from './demo-rewards';

/** Openids of the demo identities; the simulator knows the same ones (scripts/demo/identities.json). */
const SEATS: { openid: string; place: string; role: Role }[] = [
  { openid: 'oDEMO-grid-head-000000000003', place: '映月路社区网格一', role: 'grid_head' },
  { openid: 'oDEMO-director-0000000000004', place: '映月路社区', role: 'community_director' },
  { openid: 'oDEMO-office-00000000000005', place: '航海东路街道', role: 'office' },
];
const GRANTS = [
  { openid: 'oDEMO-volunteer-000000000002', role: 'volunteer' },
  { openid: 'oDEMO-admin-000000000000006', role: 'admin' },
] as const;

/** Demo only (DEMO=1, refused in production): roster, schematic boundaries, who the demo identities are, and prizes. */
@Injectable()
export class DemoSeed implements OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    private readonly grids: GridsService,
    private readonly identity: IdentityService,
    private readonly seats: SeatsService,
    private readonly claims: ClaimsService,
    private readonly rosterImport: RosterImport,
    private readonly rewards: DemoRewards,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!(await this.grids.tree()).root) await this.rosterImport.run(roster);
    if (this.config.DEMO_BOUNDARIES && (await this.grids.boundaries()).polygons.size === 0) {
      await this.importBoundaries(this.config.DEMO_BOUNDARIES);
    }
    for (const { openid, place, role } of SEATS) await this.seat(openid, place, role);
    for (const { openid, role } of GRANTS) await this.identity.grant(await this.account(openid), role);
    const office = SEATS.find(({ role }) => role === 'office');
    if (office) await this.rewards.add(await this.account(office.openid));
  }

  private async importBoundaries(file: string): Promise<void> {
    const collection: unknown = JSON.parse(await readFile(file, 'utf8'));
    const report = await this.grids.importBoundaries({
      collection,
      crs: 'gcj02',
      schematic: true,
      dryRun: false,
    });
    if (!report.ok) throw new Error(`示意边界有误：${report.errors[0]?.message ?? ''}`);
    this.log.event('demo boundaries imported', { grids: report.grids.length });
  }

  /** Takes the seat the way a person does: with an invitation code. */
  private async seat(openid: string, place: string, role: Role): Promise<void> {
    const grid = (await this.grids.tree()).named(place);
    const seat = grid ? await this.seats.findSeat(grid.id, role) : null;
    if (!seat) throw new Error(`演示名单里没有${place}`);
    if (seat.accountId) return;
    const { code } = await this.seats.issue(seat.id, null);
    await this.claims.claim(await this.account(openid), code);
  }

  private account(openid: string): Promise<string> {
    return this.identity.accountFor({
      appId: this.config.WECHAT_APPID,
      openid,
      unionid: null,
      sessionKey: '',
    });
  }
}
