import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Principal, Role } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Config } from '../core/config/config';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import { seal, unseal } from '../core/sealed';
import { Account, RoleGrant, WechatIdentity } from './account.entity';
import { LoginProvider, type ProvidedIdentity } from './login-provider';
import { Principals } from './principals';
import { StandIns } from './roster/stand-ins';
import { SamePerson } from './same-person';
import { Seat } from './seat.entity';

/** Which app's openid (default: the mini-program's), and within which transaction it is read. */
export interface OpenidIn {
  manager?: EntityManager;
  appId?: string;
}

@Injectable()
export class IdentityService {
  private readonly fieldKey: Buffer;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly provider: LoginProvider,
    private readonly principals: Principals,
    private readonly samePerson: SamePerson,
    private readonly standIns: StandIns,
  ) {
    this.fieldKey = Buffer.from(config.FIELD_KEY, 'base64');
  }

  /** The account behind a WeChat login code; a first login makes one. */
  async signIn(code: string): Promise<string> {
    return this.accountFor(await this.provider.exchange(code));
  }

  async accountFor(identity: ProvidedIdentity): Promise<string> {
    const { manager } = this.database;
    const where = { appId: identity.appId, openid: identity.openid };
    const known = await manager.findOneBy(WechatIdentity, where);
    if (!known) {
      try {
        return await this.database.transaction((tx) => this.create(tx, identity));
      } catch (error) {
        // Two first logins at once: the other one has made the account.
        if (!isDuplicate(error)) throw error;
        return (await manager.findOneByOrFail(WechatIdentity, where)).accountId;
      }
    }
    return this.database.transaction(async (tx) => {
      await tx.update(
        WechatIdentity,
        { id: known.id },
        {
          sessionKey: seal(this.fieldKey, identity.sessionKey),
          unionid: identity.unionid ?? known.unionid,
          updatedAt: this.clock.now(),
        },
      );
      if (identity.unionid === null) return known.accountId;
      await this.samePerson.join(tx, identity.unionid);
      return (await tx.findOneByOrFail(WechatIdentity, { id: known.id })).accountId;
    });
  }

  principal(accountId: string): Promise<Principal | undefined> {
    return this.principals.find(accountId);
  }

  async displayName(accountId: string): Promise<string | null> {
    return (await this.database.manager.findOneBy(Account, { id: accountId }))?.displayName ?? null;
  }

  /** The person's openid in this mini-program, or in another app of ours, for messages. */
  async openidOf(
    accountId: string,
    { manager = this.database.manager, appId = this.config.WECHAT_APPID }: OpenidIn = {},
  ): Promise<string | null> {
    const row = await manager.findOneBy(WechatIdentity, { accountId, appId });
    return row?.openid ?? null;
  }

  /** The person's session key in this mini-program; it never leaves the server. */
  async wechatSession(accountId: string): Promise<{ openid: string; sessionKey: string } | null> {
    const where = { accountId, appId: this.config.WECHAT_APPID };
    const row = await this.database.manager.findOneBy(WechatIdentity, where);
    return row ? { openid: row.openid, sessionKey: unseal(this.fieldKey, row.sessionKey) } : null;
  }

  /** WeChat gave the person another session key. */
  async keepSessionKey(openid: string, sessionKey: string): Promise<void> {
    const set = { sessionKey: seal(this.fieldKey, sessionKey), updatedAt: this.clock.now() };
    const where = { openid, appId: this.config.WECHAT_APPID };
    await this.database.transaction((manager) => manager.update(WechatIdentity, where, set));
  }

  /** The account behind an openid of one app; null when nobody has logged in with it. */
  async accountOf(appId: string, openid: string): Promise<string | null> {
    const row = await this.database.manager.findOneBy(WechatIdentity, { appId, openid });
    return row?.accountId ?? null;
  }

  /** Who this openid is, without making anybody. */
  async identityOf(
    appId: string,
    openid: string,
  ): Promise<{ accountId: string; unionid: string | null; updatedAt: Date } | null> {
    return this.database.manager.findOneBy(WechatIdentity, { appId, openid });
  }

  /** Forgets an openid of which the person took leave; the account stays. Idempotent. */
  async forget(appId: string, openid: string): Promise<void> {
    await this.database.transaction((manager) => manager.delete(WechatIdentity, { appId, openid }));
  }

  /** Accounts that hold a seat of this department now, a stand-in's in place of one on leave. */
  async departmentHolders(manager: EntityManager, departmentId: string): Promise<string[]> {
    const now = this.clock.now();
    const seats = await this.standIns.present(manager, await manager.findBy(Seat, { departmentId }), now);
    return seats.flatMap((seat) =>
      seat.accountId !== null && seat.startsAt <= now && (seat.endsAt === null || seat.endsAt > now)
        ? [seat.accountId]
        : [],
    );
  }

  /**
   * Accounts that hold a seat on one of these grids now, a stand-in's in place of one on leave; a department's people
   * are not the grid's.
   */
  async seatHolders(
    manager: EntityManager,
    gridIds: readonly string[],
  ): Promise<{ accountId: string; gridId: string; role: Role }[]> {
    if (gridIds.length === 0) return [];
    const now = this.clock.now();
    const all = await manager.findBy(Seat, { gridId: In([...gridIds]) });
    const seats = await this.standIns.present(manager, all, now);
    return seats.flatMap((seat) =>
      seat.accountId !== null &&
      seat.role !== 'department_staff' &&
      seat.startsAt <= now &&
      (seat.endsAt === null || seat.endsAt > now)
        ? [{ accountId: seat.accountId, gridId: seat.gridId, role: seat.role }]
        : [],
    );
  }

  /** Which of these accounts are staff now: they hold a seat or administer the system. Usable inside a transaction. */
  async staffAmong(manager: EntityManager, accountIds: readonly string[]): Promise<Set<string>> {
    const now = this.clock.now();
    const accountId = In([...new Set(accountIds)]);
    const seats = await manager.findBy(Seat, { accountId });
    const held = seats.filter((seat) => seat.startsAt <= now && (seat.endsAt === null || seat.endsAt > now));
    const admins = await manager.findBy(RoleGrant, { accountId, role: 'admin' });
    return new Set([...held, ...admins].flatMap((one) => one.accountId ?? []));
  }

  /** Names on the roster of those who hold or held a seat on a grid, by account: for staff's eyes only. */
  async rosterNames(gridId: string): Promise<Map<string, string>> {
    const seats = await this.database.manager.find(Seat, { where: { gridId }, take: 200 });
    return new Map(
      seats.flatMap(({ accountId, personName }) => (accountId ? [[accountId, personName]] : [])),
    );
  }

  /** Gives a role that does not come from a seat. Repeating it changes nothing. */
  async grant(accountId: string, role: 'admin' | 'volunteer'): Promise<void> {
    await this.database.transaction(async (manager) => {
      if (await manager.existsBy(RoleGrant, { accountId, role })) return;
      await insertRows(manager, RoleGrant, [{ id: newId(), accountId, role, createdAt: this.clock.now() }]);
    });
    this.principals.forget(accountId);
  }

  private async create(manager: EntityManager, identity: ProvidedIdentity): Promise<string> {
    const now = this.clock.now();
    const known = await this.samePerson.accountFor(manager, identity);
    const accountId = known ?? newId();
    if (!known) await insertRows(manager, Account, [{ id: accountId, displayName: null, createdAt: now }]);
    await insertRows(manager, WechatIdentity, [
      {
        ...identity,
        id: newId(),
        accountId,
        sessionKey: seal(this.fieldKey, identity.sessionKey),
        updatedAt: now,
      },
    ]);
    return accountId;
  }
}
