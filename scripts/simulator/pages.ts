import type { FastifyInstance } from 'fastify';
import { html, openLink, page, tabs } from './html';
import type { Logins } from './login';
import type { Messages } from './messages';
import type { MiniProgram } from './mini/endpoints';
import type { Identity, Template } from './types';

interface World {
  people: Map<string, Identity>;
  templates: Map<string, Template>;
  logins: Logins;
  messages: Messages;
  mini: MiniProgram;
}

interface Choice {
  redirect_uri?: string;
  state?: string;
  openid?: string;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
const beijingTime = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'medium',
  timeStyle: 'medium',
});

/** The address to go back to; null unless it is a page on this very computer. */
function returnAddress(text: string | undefined): URL | null {
  if (text === undefined || !URL.canParse(text)) return null;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && LOOPBACK.has(url.hostname) ? url : null;
}

/** The pages people look at: who to log in as (like WeChat's OAuth page), and what was sent to whom. */
export function pages(app: FastifyInstance, { people, templates, logins, messages, mini }: World): void {
  app.get<{ Querystring: Choice }>('/oauth/authorize', (request, reply) => {
    const { redirect_uri, state } = request.query;
    if (returnAddress(redirect_uri) === null) return refuse(reply.code(400));
    const links = [...people.values()].map(({ openid, name, note }) => {
      const query = new URLSearchParams({ openid, redirect_uri: redirect_uri ?? '', state: state ?? '' });
      return html`<a class="who" href="/oauth/choose?${query.toString()}"
        ><b>${name}</b><span>${note ?? ''}</span></a
      >`;
    });
    const body = html`<h1>请选择登录身份</h1>
      <p>蓝天网格 申请使用您的微信身份</p>
      ${links}
      <p class="note">这是演示用的微信模拟页面，以上身份都是虚构的，不涉及真实个人信息。</p>`;
    return reply.type('text/html; charset=utf-8').send(page('微信登录（演示）', body));
  });

  app.get<{ Querystring: Choice }>('/oauth/choose', (request, reply) => {
    const target = returnAddress(request.query.redirect_uri);
    const { openid } = request.query;
    if (target === null || openid === undefined || !people.has(openid)) return refuse(reply.code(400));
    target.searchParams.set('code', logins.createCode(openid));
    target.searchParams.set('state', request.query.state ?? '');
    return reply.redirect(target.href);
  });

  app.get('/', (_request, reply) => {
    const items = messages.sent.toReversed().map(({ openid, template, page: path, data, at }) => {
      const rows = Object.entries(data).map(
        ([key, value]) =>
          html`<dt>${key}</dt>
            <dd>${value}</dd>`,
      );
      return html`<article class="subscribe">
        <b>${people.get(openid)?.name ?? openid}</b> · ${templates.get(template)?.title ?? template}
        <div class="note">${beijingTime.format(at)}</div>
        <dl>${rows}</dl>
        ${openLink(mini.pushes.app, path)}
      </article>`;
    });
    const body = html`${tabs()}
      <h1>微信模拟器</h1>
      <p>
        演示时代替微信：登录和订阅消息都到这里，不会发到外面。点开一条消息，就像在微信里点它一样：用这个浏览器里登录的身份打开小程序。
      </p>
      <h2>发出的订阅消息（${items.length}）</h2>
      ${items.length > 0 ? items : html`<p>还没有发出消息。</p>`} ${miniSection(mini, people)}
      <h2>演示身份</h2>
      ${[...people.values()].map(({ name, note }) => html`<article><b>${name}</b> <span class="note">${note ?? ''}</span></article>`)}`;
    return reply.type('text/html; charset=utf-8').send(page('微信模拟器', body, 'wide'));
  });
}

const SUGGESTED: Record<string, string> = { pass: '通过', review: '拿不准', risky: '不合规' };

/** What was checked, which codes were made, and what was pushed to the server. */
function miniSection({ content, codes, pushes }: MiniProgram, people: Map<string, Identity>) {
  const looked = content.looked.toReversed().map(
    ({ kind, openid, what, suggest, at }) =>
      html`<article>
        <b>${kind === 'text' ? '文字' : '照片'}</b>
        ${suggest === null ? '取不到' : (SUGGESTED[suggest] ?? suggest)}
        <div class="note">${beijingTime.format(at)}　${people.get(openid)?.name ?? openid}</div>
        <div>${what.slice(0, 80)}</div>
      </article>`,
  );
  const made = codes.made.toReversed().map(
    ({ scene, page: path, at }) =>
      html`<article>
        <b>${scene}</b>
        <div class="note">${beijingTime.format(at)}　打开：${path}</div>
      </article>`,
  );
  const tries = pushes.tries
    .toReversed()
    .map(
      ({ event, status, answer }) =>
        html`<article>
          <b>${event}</b> <span class="note">${status ?? '没有回应'} ${answer.slice(0, 40)}</span>
        </article>`,
    );
  return html`<h2>内容安全检查（${looked.length}）</h2>
    ${looked.length > 0 ? looked : html`<p>还没有检查。文字里写“违规测试”“存疑测试”可以看到不同的结果。</p>`}
    <h2>小程序码（${made.length}）</h2>
    ${made.length > 0 ? made : html`<p>还没有生成。</p>`}
    <h2>推送给服务器的消息（${tries.length}）</h2>
    ${tries.length > 0 ? tries : html`<p>还没有推送。</p>`}`;
}

type Reply = { type(kind: string): { send(text: string): unknown } };

function refuse(reply: Reply): unknown {
  const body = html`<h1>无法登录</h1>
    <p>回到的地址不对：演示登录只能回到本机的页面，身份也须在名单中。请回到蓝天网格重新点“登录”。</p>`;
  return reply.type('text/html; charset=utf-8').send(page('无法登录', body));
}
