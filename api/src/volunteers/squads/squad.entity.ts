import { Entity, Index } from 'typeorm';
import { Id, Ref, Str, Time, Version } from '../../core/database/columns';
import type { SquadState } from './squad-rules';

/** A volunteer squad (志愿小分队, notice item 14): founded by a resident, approved by the community. */
@Entity('squad')
@Index('ux_squad_key', ['createdBy', 'createKey'], { unique: true })
@Index('ux_squad_open_name', ['openName'], { unique: true })
@Index('ux_squad_join_code', ['joinCode'], { unique: true })
@Index('ix_squad_community', ['communityId', 'state', 'id'])
export class Squad {
  @Id() id!: string;
  @Ref() createdBy!: string;
  @Str(64) createKey!: string;
  @Str(20) name!: string;
  /** The name until the squad has ended: no two squads share one. */
  @Str(20, { optional: true }) openName!: string | null;
  @Str(200) intro!: string;
  /** Level-2 grid whose director approves it. */
  @Ref() communityId!: string;
  @Str(10) state!: SquadState;
  /** Accounts. The deputy does what the captain does, and certifies the captain's own hours. */
  @Ref() captainId!: string;
  @Ref({ optional: true }) deputyId!: string | null;
  /** Whoever has it may join; the captain draws a new one when it went astray. */
  @Str(8) joinCode!: string;
  @Time() createdAt!: Date;
  @Ref({ optional: true }) decidedBy!: string | null;
  @Time({ optional: true }) decidedAt!: Date | null;
  /** Why it was refused or ended. */
  @Str(200, { optional: true }) reason!: string | null;
  @Time({ optional: true }) endedAt!: Date | null;
  @Version() version!: number;
}

/** A level-3 grid that a squad helps. */
@Entity('squad_grid')
@Index('ux_squad_grid', ['squadId', 'gridId'], { unique: true })
export class SquadGrid {
  @Id() id!: string;
  @Ref() squadId!: string;
  @Ref() gridId!: string;
}

/** One person's time in one squad. A person is in one squad at a time. */
@Entity('squad_member')
@Index('ux_squad_member_open', ['openAccountId'], { unique: true })
@Index('ix_squad_member_squad', ['squadId', 'id'])
@Index('ix_squad_member_account', ['accountId', 'id'])
export class SquadMember {
  @Id() id!: string;
  @Ref() squadId!: string;
  @Ref() accountId!: string;
  /** The account until the person has left. */
  @Ref({ optional: true }) openAccountId!: string | null;
  /** How the squad calls this person; nobody else sees it. */
  @Str(20) nickname!: string;
  @Time() joinedAt!: Date;
  @Time({ optional: true }) endedAt!: Date | null;
  @Ref({ optional: true }) endedBy!: string | null;
  @Str(100, { optional: true }) endReason!: string | null;
}
