import Fastify from 'fastify';
import { admin } from './admin';
import { endpoint, jsonBody } from './endpoint';
import { Groups } from './groups';
import { Official, unionidOf } from './official/account';
import { officialAdmin } from './official/admin';
import { officialEndpoints } from './official/endpoints';
import { officialPages } from './official/pages';
import type { OfficialSettings } from './official/types';
import { robotEndpoints, Robots } from './robots';
import { Faults, type Fault } from './faults';
import { Logins } from './login';
import { Messages } from './messages';
import type { Codes } from './mini/codes';
import type { ContentSecurity, MediaPlan } from './mini/content';
import { MiniProgram } from './mini/endpoints';
import type { PushTarget, PushTry } from './mini/push';
import { faultPages } from './fault-pages';
import { pages } from './pages';
import { Tokens } from './tokens';
import type { Identity, SentMessage, Template } from './types';

export interface SimulatorOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  appId: string;
  secret: string;
  identities: readonly Identity[];
  templates?: readonly Template[];
  /** Pages of the released mini-program; none: every page is. */
  pages?: readonly string[];
  /** Without it there is no official account. */
  official?: Omit<OfficialSettings, 'miniAppId'>;
  /** Milliseconds since the epoch; give another clock to let codes and tokens grow old. */
  now?: () => number;
}

export interface Simulator {
  /** Such as http://127.0.0.1:40123, without a slash at the end. */
  url: string;
  close(): Promise<void>;
  /** A wx.login code for this person. */
  createCode(openid: string, appId?: string): string;
  /** Subscription credits, as if the person had tapped "accept". */
  grant(openid: string, template: string, times?: number): number;
  /** The person switches a template off in WeChat's settings. */
  switchOff(openid: string, template: string): Promise<void>;
  sent(): readonly SentMessage[];
  fail(fault: Fault): void;
  /** Where the console's message push goes; none switches it off. */
  usePush(target: PushTarget | undefined): void;
  /** Pushes that were tried, and waiting for those under way. */
  pushed(): readonly PushTry[];
  pushesSettled(): Promise<void>;
  /** Sends any push, such as an event of a person's settings. */
  push(fields: Record<string, unknown>): Promise<void>;
  /** What happens to the next files that are checked. */
  planMedia(...plans: MediaPlan[]): void;
  looked(): ContentSecurity['looked'];
  codes(): Codes['made'];
  /** A code of the button getPhoneNumber. */
  phoneCode(openid: string, phone: string): string;
  /** Lets WeChat's time run by another clock, in milliseconds since the epoch. */
  useClock(now: () => number): void;
  official: Official | null;
  robots: Robots;
  groups: Groups;
  /** Forgets codes, tokens, credits, messages, faults and a clock that was put forward; people stay. */
  reset(): void;
}

/** What the demo and the tests send when nothing else is configured. */
export const DEMO_TEMPLATES: readonly Template[] = [
  { id: 'demo-progress', title: '举报进度通知' },
  { id: 'demo-message', title: '留言和提问通知' },
  { id: 'demo-task', title: '待办提醒' },
];

const TEXT = 'text/plain; charset=utf-8';
const JSON_TYPE = 'application/json; encoding=utf-8';

/** Starts a stand-in for api.weixin.qq.com on loopback. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { appId, secret } = options;
  let clock = options.now ?? Date.now;
  let ahead = 0;
  const now = (): number => clock() + ahead;
  const people = new Map(options.identities.map((identity) => [identity.openid, identity]));
  const templates = new Map((options.templates ?? DEMO_TEMPLATES).map((template) => [template.id, template]));
  const faults = new Faults();
  const logins = new Logins({ appId, secret }, people, now);
  const tokens = new Tokens({ appId, secret }, now);
  const messages = new Messages(people, templates, now);
  const mini = new MiniProgram({
    app: { appId },
    people,
    logins,
    tokens,
    faults,
    now,
    pages: options.pages ?? [],
    templates,
  });
  const official = options.official
    ? new Official({ ...options.official, miniAppId: appId }, people, now)
    : null;
  const robots = new Robots(now);
  const groups = new Groups(appId, (openid) => logins.sessionKey(openid), now);
  const reset = (): void => {
    ahead = 0;
    for (const part of [faults, logins, tokens, messages, mini, official, robots]) part?.reset();
  };

  const app = Fastify({ forceCloseConnections: true });
  await app.register((wechat, _options, done) => {
    // WeChat looks at the bytes, not at the label: the body arrives as text and is parsed by the endpoint.
    wechat.removeAllContentTypeParsers();
    wechat.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, parsed) => parsed(null, body));
    endpoint(wechat, faults, {
      method: 'GET',
      path: '/sns/jscode2session',
      contentType: TEXT,
      answer: (request) => {
        const session = logins.code2Session(request.query as Record<string, unknown>);
        return options.official?.bound
          ? { ...session, unionid: unionidOf(String(session['openid'])) }
          : session;
      },
    });
    endpoint(wechat, faults, {
      method: 'POST',
      path: '/cgi-bin/stable_token',
      contentType: JSON_TYPE,
      answer: (request) => {
        const body = jsonBody(request);
        const own = official !== null && body['appid'] === official.settings.appId;
        return own ? official.tokens.stableToken(body) : tokens.stableToken(body);
      },
    });
    endpoint(wechat, faults, {
      method: 'POST',
      path: '/cgi-bin/message/subscribe/send',
      contentType: JSON_TYPE,
      answer: (request) => {
        tokens.check((request.query as Record<string, unknown>)['access_token']);
        const body = jsonBody(request);
        mini.checkPage(body['page']);
        const answer = messages.send(body);
        mini.shown(String(body['touser']), String(body['template_id']), Number(answer['msgid']));
        return answer;
      },
    });
    mini.register(wechat);
    if (official) officialEndpoints(wechat, faults, official);
    robotEndpoints(wechat, faults, robots);
    done();
  });
  await app.register((switches, _options, done) => {
    const forward = (ms: number): void => {
      ahead += ms;
    };
    admin(switches, { people, logins, messages, faults, reset, mini, forward });
    officialAdmin(switches, { official, robots, groups, base: () => url });
    done();
  });
  pages(app, { people, templates, logins, messages, mini });
  officialPages(app, { people, official, robots, groups, base: () => url, app: () => mini.pushes.app });
  faultPages(app, faults);
  const url: string = await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });

  return {
    url,
    close: () => app.close(),
    createCode: (openid, otherApp) => logins.createCode(openid, otherApp),
    grant: (openid, template, times) => {
      mini.asked(openid, template, 'accept');
      return messages.grant(openid, template, times);
    },
    switchOff: (openid, template) => {
      messages.switchOff(openid, template);
      return mini.switchedOff(openid, template);
    },
    sent: () => messages.sent,
    usePush: (target) => mini.pushes.use(target),
    pushed: () => mini.pushes.tries,
    pushesSettled: async () => {
      await mini.content.settled();
      await mini.pushes.settled();
    },
    push: (fields) => mini.pushes.send(fields),
    planMedia: (...plans) => mini.content.plan(...plans),
    looked: () => mini.content.looked,
    codes: () => mini.codes.made,
    phoneCode: (openid, phone) => mini.phones.createCode(openid, phone),
    fail: (fault) => faults.add(fault),
    useClock: (other) => {
      clock = other;
    },
    official,
    robots,
    groups,
    reset,
  };
}
