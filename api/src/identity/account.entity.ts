import { Entity, Index } from 'typeorm';
import { Id, Ref, Str, Time } from '../core/database/columns';

/** A person who signed in. Who that is in WeChat is kept apart, in `wechat_identity`. */
@Entity('account')
export class Account {
  @Id() id!: string;
  @Str(30, { optional: true }) displayName!: string | null;
  @Time() createdAt!: Date;
}

/** One WeChat identity of an account; an openid belongs to one app. */
@Entity('wechat_identity')
@Index('ux_wechat_identity_openid', ['appId', 'openid'], { unique: true })
@Index('ix_wechat_identity_account', ['accountId'])
@Index('ix_wechat_identity_union', ['unionid'])
export class WechatIdentity {
  @Id() id!: string;
  @Ref() accountId!: string;
  @Str(32) appId!: string;
  @Str(64) openid!: string;
  @Str(64, { optional: true }) unionid!: string | null;
  /** Sealed (AES-256-GCM); stays on the server. */
  @Str(200) sessionKey!: string;
  @Time() updatedAt!: Date;
}

/** A role that does not come from a seat: volunteer, admin. */
@Entity('role_grant')
@Index('ux_role_grant', ['accountId', 'role'], { unique: true })
export class RoleGrant {
  @Id() id!: string;
  @Ref() accountId!: string;
  @Str(20) role!: string;
  @Time() createdAt!: Date;
}

/** A one-time code that gives such a role; only its hash is kept. */
@Entity('role_invitation')
@Index('ux_role_invitation_code', ['codeHash'], { unique: true })
export class RoleInvitation {
  @Id() id!: string;
  @Str(20) role!: string;
  @Str(64) codeHash!: string;
  @Time() createdAt!: Date;
  @Time() expiresAt!: Date;
  @Time({ optional: true }) usedAt!: Date | null;
  @Ref({ optional: true }) usedBy!: string | null;
  @Time({ optional: true }) cancelledAt!: Date | null;
}

/** Refresh tokens rotate; one that is used twice gives the theft away and ends its whole family (see Sessions). */
@Entity('refresh_token')
@Index('ux_refresh_token_hash', ['tokenHash'], { unique: true })
@Index('ix_refresh_token_family', ['familyId'])
export class RefreshToken {
  @Id() id!: string;
  @Ref() accountId!: string;
  @Ref() familyId!: string;
  @Str(64) tokenHash!: string;
  @Time() expiresAt!: Date;
  @Time({ optional: true }) usedAt!: Date | null;
  @Time({ optional: true }) revokedAt!: Date | null;
}
