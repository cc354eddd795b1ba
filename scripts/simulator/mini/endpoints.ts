import type { FastifyInstance, FastifyRequest } from 'fastify';
import { endpoint, jsonBody } from '../endpoint';
import type { Faults } from '../faults';
import type { Logins } from '../login';
import type { Tokens } from '../tokens';
import type { Identity, Template, WechatAnswer } from '../types';
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

  reset(): void {
    for (const part of [this.pushes, this.content, this.codes, this.phones]) part.reset();
  }
}
