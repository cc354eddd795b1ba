import type { FastifyInstance, FastifyRequest } from 'fastify';
import { endpoint, jsonBody } from '../endpoint';
import type { Faults } from '../faults';
import type { Logins } from '../login';
import type { Tokens } from '../tokens';
import { type Identity, type Template, type WechatAnswer, WechatError } from '../types';
import { Codes } from './codes';
import { ContentSecurity } from './content';
import { Phones } from './phone';
import { Pushes } from './push';
import { templateList } from './template-list';

const JSON_TYPE = 'application/json; encoding=utf-8';

interface World {
  app: { appId: string };
  people: Map<string, Identity>;
  logins: Logins;
  tokens: Tokens;
  faults: Faults;
  now: () => number;
  pages: readonly string[];
  templates: Map<string, Template>;
}

/** The mini-program's interfaces beyond login, tokens and messages. */
export class MiniProgram {
  readonly pushes: Pushes;
  readonly content: ContentSecurity;
  readonly codes: Codes;
  readonly phones: Phones;

  constructor(private readonly world: World) {
    const { app, people, logins, now, pages } = world;
    this.pushes = new Pushes(app.appId, now);
    this.content = new ContentSecurity(app, people, (openid) => logins.lastVisit(openid), this.pushes, now);
    this.codes = new Codes(pages, now);
    this.phones = new Phones(app, people, now);
  }

  register(wechat: FastifyInstance): void {
    const { tokens, faults, logins } = this.world;
    const add = (
      method: 'GET' | 'POST',
      path: string,
      answer: (request: FastifyRequest) => WechatAnswer | Buffer,
    ): void =>
      endpoint(wechat, faults, {
        method,
        path,
        contentType: JSON_TYPE,
        answer: (request) => {
          tokens.check((request.query as Record<string, unknown>)['access_token']);
          return answer(request);
        },
      });
    add('POST', '/wxa/msg_sec_check', (request) => this.content.checkText(jsonBody(request)));
    add('POST', '/wxa/media_check_async', (request) => this.content.checkMedia(jsonBody(request)));
    add('POST', '/wxa/getwxacodeunlimit', (request) => this.codes.make(jsonBody(request)));
    add('POST', '/wxa/business/getuserphonenumber', (request) => this.phones.exchange(jsonBody(request)));
    add('GET', '/wxaapi/newtmpl/gettemplate', () => templateList(this.world.templates));
    add('GET', '/wxa/checksession', (request) =>
      logins.checkSession(request.query as Record<string, unknown>),
    );
    add('GET', '/wxa/resetusersessionkey', (request) =>
      logins.resetSession(request.query as Record<string, unknown>),
    );
  }

  /** Throws 41030 when the page of a message is not in the released version. */
  checkPage(page: unknown): void {
    const { pages } = this.world;
    const path = typeof page === 'string' ? (page.split('?')[0] ?? '') : '';
    if (path !== '' && pages.length > 0 && !pages.includes(path))
      throw new WechatError(41030, 'invalid page');
  }

  /** What a person's answer to the question for reminders is pushed as. */
  asked(openid: string, template: string, answer: 'accept' | 'reject'): void {
    const item = { TemplateId: template, SubscribeStatusString: answer, PopupScene: '0' };
    void this.event(openid, 'subscribe_msg_popup_event', item);
  }

  /** The person switched a template off in WeChat's settings. One is pushed as a thing, not as a list of one. */
  async switchedOff(openid: string, template: string): Promise<void> {
    const item = { TemplateId: template, SubscribeStatusString: 'reject' };
    await this.event(openid, 'subscribe_msg_change_event', item);
  }

  shown(openid: string, template: string, msgid: number): void {
    const item = { TemplateId: template, MsgID: String(msgid), ErrorCode: '0', ErrorStatus: 'success' };
    void this.event(openid, 'subscribe_msg_sent_event', item);
  }

  private event(openid: string, event: string, list: Record<string, string>): Promise<void> {
    return this.pushes.send({
      ToUserName: 'gh_simulated00000',
      FromUserName: openid,
      CreateTime: Math.floor(this.world.now() / 1000),
      MsgType: 'event',
      Event: event,
      List: list,
    });
  }

  reset(): void {
    for (const part of [this.pushes, this.content, this.codes, this.phones]) part.reset();
  }
}
