import { Injectable } from '@nestjs/common';
import { Clock } from '../../../core/clock';
import { Config } from '../../../core/config/config';
import { changeExactlyOne } from '../../../core/database/change';
import { Database, isDuplicate } from '../../../core/database/database';
import { insertRows } from '../../../core/database/insert';
import { OutboundError } from '../../../core/http/outbound';
import { newId } from '../../../core/ids';
import { Log } from '../../../core/log/log';
import { seal, sha256, unseal } from '../../../core/sealed';
import { answerOf, type WechatApp, WechatError } from '../wechat-answer';
import { renewAfterMs } from './renewal';
import { WechatToken } from './wechat-token.entity';

/** A process that dies while asking WeChat loses its turn after this time. Longer than all its tries together. */
const TURN_MS = 20_000;
const LOOK_AGAIN_MS = 100;
/** Nobody waits longer than this for another process's answer, in real time. */
const PATIENCE_MS = 25_000;

const BUSY = -1;

/** Nobody asks WeChat. A turn that lies further ahead than one lasts was taken before the clock was set back. */
const isFree = ({ fetchUntil }: WechatToken, now: Date): boolean =>
  fetchUntil <= now || fetchUntil.getTime() > now.getTime() + TURN_MS;

/** Normal mode gives the same token to whoever asks, so asking again does no harm. */
const ask = (app: WechatApp) =>
  answerOf<{ access_token: string; expires_in: number }>(app, '/cgi-bin/stable_token', {
    method: 'POST',
    json: { grant_type: 'client_credential', appid: app.appId, secret: app.secret },
    retries: 2,
  });

/**
 * The access tokens of our apps (mini-program, official account): one token per appid in the database, sealed; asked
 * for by one process at a time, ahead of its end, always in normal mode, which never takes the token from anybody.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken
 */
@Injectable()
export class WechatTokens {
  private readonly fieldKey: Buffer;
  private readonly known = new Map<string, { value: string; renewAt: number }>();
  private readonly asking = new Map<string, Promise<string>>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    config: Config,
    private readonly log: Log,
  ) {
    this.fieldKey = Buffer.from(config.FIELD_KEY, 'base64');
  }

  /** @throws WechatError, OutboundError */
  async of(app: WechatApp): Promise<string> {
    const known = this.known.get(app.appId);
    if (known && known.renewAt > this.clock.now().getTime()) return known.value;
    // Whoever asks meanwhile in this process gets the same answer.
    let asking = this.asking.get(app.appId);
    if (!asking) {
      asking = this.shared(app).finally(() => this.asking.delete(app.appId));
      this.asking.set(app.appId, asking);
    }
    return asking;
  }

  /** WeChat refused this token: it is struck out, unless another process has put a newer one in its place. */
  async refused(app: WechatApp, token: string): Promise<void> {
    if (this.known.get(app.appId)?.value === token) this.known.delete(app.appId);
    await this.database.transaction((manager) =>
      manager.update(
        WechatToken,
        { appId: app.appId, tokenHash: sha256(token) },
        { sealed: null, tokenHash: null, renewAt: this.clock.now() },
      ),
    );
  }

  private async shared(app: WechatApp): Promise<string> {
    const start = performance.now();
    while (performance.now() - start < PATIENCE_MS) {
      const row = await this.row(app);
      const now = this.clock.now();
      if (row.sealed !== null && row.renewAt > now) return this.keep(app, row);
      if (isFree(row, now) && (await this.takeTurn(row, now))) return this.fetch(app);
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
    throw new OutboundError('timeout');
  }

  private keep(app: WechatApp, row: WechatToken): string {
    const value = unseal(this.fieldKey, row.sealed ?? '');
    this.known.set(app.appId, { value, renewAt: row.renewAt.getTime() });
    return value;
  }

  /** Of several processes that see the row, the one whose update still finds it as it was has the turn. */
  private takeTurn(row: WechatToken, now: Date): Promise<boolean> {
    const mine = { fetcher: newId(), fetchUntil: new Date(now.getTime() + TURN_MS) };
    return this.database.transaction((manager) =>
      changeExactlyOne(manager, WechatToken, { appId: row.appId, fetchUntil: row.fetchUntil }, mine),
    );
  }

  private async fetch(app: WechatApp): Promise<string> {
    // The turn is over already when it is given back.
    const free = () => ({ fetcher: null, fetchUntil: new Date(this.clock.now().getTime() - 1) });
    try {
      const answer = await ask(app).catch((error: unknown) => {
        if (error instanceof WechatError && error.errcode === BUSY) return ask(app);
        throw error;
      });
      const value = answer.access_token;
      const renewAt = new Date(this.clock.now().getTime() + renewAfterMs(answer.expires_in));
      const set = { sealed: seal(this.fieldKey, value), tokenHash: sha256(value), renewAt, ...free() };
      await this.database.transaction((manager) => manager.update(WechatToken, { appId: app.appId }, set));
      this.known.set(app.appId, { value, renewAt: renewAt.getTime() });
      return value;
    } catch (error) {
      const errcode = error instanceof WechatError ? error.errcode : null;
      // Nothing works without it, so the operator should find it at once (npm run wechat:check says what to do).
      this.log.failure('no access token', error, { appId: app.appId, errcode });
      await this.database.transaction((manager) => manager.update(WechatToken, { appId: app.appId }, free()));
      throw error;
    }
  }

  private async row(app: WechatApp): Promise<WechatToken> {
    const where = { appId: app.appId };
    const known = await this.database.manager.findOneBy(WechatToken, where);
    if (known) return known;
    const start = new Date(this.clock.now().getTime() - 1);
    try {
      await this.database.transaction((manager) =>
        insertRows(manager, WechatToken, [{ id: newId(), ...where, renewAt: start, fetchUntil: start }]),
      );
    } catch (error) {
      // Another process asks for its first token at the same moment.
      if (!isDuplicate(error)) throw error;
    }
    return this.database.manager.findOneByOrFail(WechatToken, where);
  }
}
