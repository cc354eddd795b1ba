import { html, openLink, tabs } from '../html';
import type { Follower } from './types';
import type { MenuButton } from './menu';
import type { World } from './pages';

type Html = ReturnType<typeof html>;

/** Places in the demo's schematic grids, GCJ-02. */
export const PLACES = [
  { label: '映月路菜市场门口', lng: 113.70524, lat: 34.71203 },
  { label: '中铁七局家属院', lng: 113.71756, lat: 34.72344 },
  { label: '街道以外的地方', lng: 113.9, lat: 34.9 },
];

const beijing = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', timeStyle: 'short' });

const button = (path: string, person: string, label: string, more: Record<string, string> = {}): Html =>
  html`<form method="post" action="/official/${path}" style="display:inline-block;margin:4px 8px 4px 0">
    <input type="hidden" name="person" value="${person}" />${Object.entries(more).map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
    )}<button style="font:inherit;min-height:48px;padding:6px 14px" id="${path}${more['key'] ?? ''}">
      ${label}
    </button>
  </form>`;

/** One follower's chat, and everything they can do in it. */
export function chatPage({ official, app }: World, { person, name, openid, following }: Follower): Html {
  const lines = (official?.lines.get(openid) ?? []).map(({ from, text, at }) => {
    const who = { follower: name, account: '蓝天网格公众号', wechat: '微信' }[from];
    return html`<article class="line ${from}">
      <b>${who}</b> <span class="note">${beijing.format(at)}</span>
      <div style="white-space:pre-wrap">${text}</div>
    </article>`;
  });
  const menu = (official?.menu as MenuButton[] | null) ?? [];
  const buttons = menu.flatMap((top) => (top.sub_button?.length ? top.sub_button : [top]));
  const templates = (official?.templates.sent ?? []).filter((one) => one.openid === openid);
  return html`${tabs()}
    <h1>与公众号对话</h1>
    <p>身份：${name}（${following ? '已关注' : '未关注'}）</p>
    ${lines.length > 0 ? lines : html`<p>还没有对话。先关注。</p>`}
    ${following ? doing(person) : button('follow', person, '关注公众号')}
    ${following ? html`<h2>底部菜单</h2>` : html``}
    ${
      following
        ? buttons.map((one) =>
            one.type === 'click'
              ? button('click', person, one.name, { key: one.key ?? '' })
              : html`<div>${one.name} ${openLink(app(), one.pagepath ?? null)}</div>`,
          )
        : html``
    }
    <h2>收到的模板消息（${templates.length}）</h2>
    ${templates.map(
      ({ data, page }) =>
        html`<article class="template">
          ${Object.values(data).map((value) => html`<div>${value}</div>`)} ${openLink(app(), page)}
        </article>`,
    )}
    <p><a href="/official">回到列表</a></p>`;
}

const doing = (person: string): Html =>
  html`<h2>发消息</h2>
    <form method="post" action="/official/text">
      <input type="hidden" name="person" value="${person}" />
      <input
        name="said"
        id="said"
        aria-label="文字"
        autocomplete="off"
        style="font:inherit;width:62%;min-height:48px"
      />
      <button id="send-text" style="font:inherit;min-height:48px;padding:6px 14px">发文字</button>
    </form>
    ${button('photo', person, '发一张照片')} ${button('voice', person, '发语音')}
    ${button('unfollow', person, '取消关注')}
    <form method="post" action="/official/place">
      <input type="hidden" name="person" value="${person}" />
      <select
        name="place"
        id="place-choice"
        aria-label="位置"
        style="font:inherit;min-height:48px;max-width:66%"
      >
        ${PLACES.map(({ label }) => html`<option>${label}</option>`)}
      </select>
      <button id="send-place" style="font:inherit;min-height:48px;padding:6px 14px">发位置</button>
    </form>`;

/** Robots, and what they were sent. */
export function robotPart({ robots, base }: World): Html {
  const addresses = robots.all.map(
    (key) => html`<article class="robot-address">${base()}/cgi-bin/webhook/send?key=${key}</article>`,
  );
  const sent = robots.sent.toReversed().map(
    ({ text, at }) =>
      html`<article class="robot-message">
        <div style="white-space:pre-wrap">${text}</div>
        <span class="note">${beijing.format(at)}</span>
      </article>`,
  );
  return html`<h2>企业微信群机器人</h2>
    <form method="post" action="/official/robot">
      <button id="new-robot" style="font:inherit;min-height:48px;padding:6px 14px">
        在群里添加一个机器人
      </button>
    </form>
    ${addresses} ${sent}`;
}
